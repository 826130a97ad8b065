"""How is it shown that nothing was changed? Statements, commitments, a Merkle tree, checkpoints."""

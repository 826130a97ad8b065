"""What people may look at: each role has queries of its own, which load nothing else."""

"""How much is rated twice, and why: plans, what a draw would give, who rated what how often."""

"""What the use cases need from the outside, as protocols; `adapters` stand behind them."""

"""The control address `/_double/`: what tests and the demo may ask of the double. JSON, for this machine only."""

"""What the double remembers, and the time it lives in."""

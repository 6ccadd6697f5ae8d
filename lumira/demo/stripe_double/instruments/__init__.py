"""What people pay with in a test: money, cards, bank accounts, and how each behaves."""

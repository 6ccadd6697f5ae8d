"""What people see: the hosted Checkout page, the 3-D Secure page, receipts, and the files of the Payment Element."""

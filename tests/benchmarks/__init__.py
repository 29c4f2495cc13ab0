"""What the kiosk costs: ``python -m tests.benchmarks``. Nothing here is a test, and pytest collects none of it."""

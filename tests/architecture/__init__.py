"""The house rules, enforced: each test names one rule and proves on a wrong snippet that it can fail."""

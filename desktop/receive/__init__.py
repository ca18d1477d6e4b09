"""The other end: verify and open. No Qt, no vault."""

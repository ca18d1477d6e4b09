"""Where it rests. SQLCipher; the only SQL in the product."""

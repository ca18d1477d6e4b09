"""What every implementation of a protocol must do, tested on each of them."""

"""The whole path once, with a throw-away vault and shipped speech: what a newcomer runs first."""

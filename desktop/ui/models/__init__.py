"""The speech models of this laptop: installing, measuring, deciding, removing."""

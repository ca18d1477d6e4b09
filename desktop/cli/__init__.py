"""`saegim …`: one small file per command."""

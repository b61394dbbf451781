"""The encrypted vault on disk: keys, connections, migrations. The database library is known here and nowhere else."""

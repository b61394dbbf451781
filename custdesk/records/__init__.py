"""How a record declares its columns; pure Python."""

"""Tables out of the vault: workbooks and delimited text, written in a child process."""

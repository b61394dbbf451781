"""Spreadsheets and text files in and out; the spreadsheet libraries are used nowhere else."""

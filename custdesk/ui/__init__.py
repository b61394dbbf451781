"""Everything a person sees. PySide6 lives here (and in ``custdesk.app``) and nowhere else."""

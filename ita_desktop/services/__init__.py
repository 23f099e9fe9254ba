"""What a person can do, one verb each; the window and the command line call these."""

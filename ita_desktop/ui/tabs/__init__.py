"""The five tabs. Each lives in its own folder and knows no other."""

"""Excel workbooks with openpyxl: parts.py describes one, kit.py writes it, and each workbook is a module of its own."""

"""PDF: Thai text set by our own hand on ReportLab's canvas, pages, tables, charts; draws any Document."""

"""The parts that every tab and dialog is made of; none knows what an office is."""

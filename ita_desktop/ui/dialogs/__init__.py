"""The dialogs. Each changes what it shows at once, as the tabs do; there is nothing to save."""

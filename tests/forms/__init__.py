"""Forms: what a workbook becomes, and how a dialogue about it goes."""

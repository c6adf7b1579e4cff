"""Pictures for a phone, drawn in a process apart.

- `pen.py`: one way of drawing: texts, boxes and bars from the top downwards
- `chart.py`: bars or columns with a title and a figure, as data, and as a PNG
"""

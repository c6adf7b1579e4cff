"""A whole programme played for some people in seconds, so that coordinators see mistakes before young people do.

- `stage.py`: a simulator and a bot whose clock can be moved; `kopru run` without a token takes place there too
- `travel.py`: skipping time, from one due moment to the next; `foresight.py`: when somebody will be told something
- `play.py`: the play as a whole; `plot.py`: when what happens; `agenda.py`: what people are going to do
- `people.py`: who plays; `deeds.py`: what they do; `acting.py`: how they do it in their chats
- `answers.py`, `candidates.py`: filling a form in
- `recording.py`, `timeline.py`: what was seen, as data; `findings.py`: what looks wrong in it
- `saying.py`, `terminal.py`, `page.py` (with `page.html`, `page.css`): the reports
"""

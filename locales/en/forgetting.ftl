# The operator deletes what is past its time, or somebody's data.

purge-nothing = Nothing is past its time.
purge-dry = This would be deleted. Nothing has changed; say --yes to do it.
purge-done = This is deleted.
purge-programme = { $programme }, kept until { $date }:
purge-line = • { $what }: { $count }
erase-dry = This is stored about { $id }, and would be erased for good. Nothing has changed; say --yes to do it.
erase-done = { $id } is erased. They are told in their chat when the bot runs.
erase-the-last-administrator = { $id } is the only administrator. Make somebody else administrator first: kopru grant.

purge-what-applications = applications
purge-what-dialogues = applications not sent yet
purge-what-consents = consents
purge-what-places = places at events
purge-what-letters = letters
purge-what-deliveries = messages sent
purge-what-guardianships = consents of guardians
purge-what-due = planned reminders
purge-what-answers = single answers
purge-what-people = people who have nothing left here

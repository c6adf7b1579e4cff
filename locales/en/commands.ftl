# What Telegram shows about the bot: the command menu and its descriptions.

command-start = Start page
command-apply = See the programmes and apply
command-events = What is on, signing up for events
command-me = My applications and settings
command-language = Change the language
command-privacy = What happens to my data
command-stop = No more announcements
command-cancel = Stop for now, answers are kept
command-help = What I can do
command-people = Applications received
command-programme = My programme, its events and workbook
command-announce = Announcements
bot-description =
    Köprü means “bridge”. Apply to exchange programmes for young people and volunteers.

    English · Қазақша · Azərbaycanca · Русский · Türkçe

    Press START.
bot-short-description = Exchange programmes for young people and volunteers: apply here.

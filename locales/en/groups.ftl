# For coordinators: groups in Telegram that they put the bot into.

group-question =
    You've put me into the group <b>{ $group }</b>. Which programme does it belong to?

    Announcements of that programme can then be posted there too. I don't read what people write in the group.
group-no-programme =
    You've put me into the group <b>{ $group }</b>.

    There is no programme yet that it could belong to. Once there is one, tap the button below.
group-linked =
    ✅ Group: <b>{ $group }</b>
    Programme: <b>{ $programme }</b>

    To post there, write an announcement (/announce) and tick the group under “Options” before you send it. I don't read what people write in the group.
button-group-programme = Choose the programme

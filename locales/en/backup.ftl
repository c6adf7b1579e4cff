# Backups, restoring and the key: what the command kopru says to whoever runs the bot. Shown in a terminal, as plain text.

setting-backup-dir-wrong = { $name } is not a folder, or the key lies in it: a key beside the data protects nothing.
setting-backups-wrong = { $name } takes a number from 0 to 1000: how many backups are kept. 0 makes none at night.

backup-nothing = There is no database { $path } yet.
backup-folder-wrong = Backups can't be kept in { $path }. Give this account the right to write there, or set KOPRU_BACKUP_DIR.
backup-no-room = The disk that holds { $path } has no room for a backup. Make room, or set KOPRU_BACKUP_DIR to another disk.
backup-made = { $path } is made and checked: { $size }.
backup-same-disk = It lies on the same disk as the database: if that disk fails, both are gone. Set KOPRU_BACKUP_DIR to another one.

restore-wrong-key = { $path } doesn't open with this key, nor with a former one beside it. Set KOPRU_KEY_FILE to the key it was made with.
restore-no-database = { $path } is no database of Köprü.
restore-backup = The backup of { $when } is sound. It holds: programmes { $programmes }, people { $people }, applications { $applications }.
restore-present = The database that it would replace holds: programmes { $programmes }, people { $people }, applications { $applications }.
restore-unreadable = The database that it would replace can't be read. It is kept all the same.
restore-none = There is no database yet that it would replace.
restore-question = Put the backup in its place?
restore-stopped = Nothing has changed.
restore-needs-yes = The database would be replaced, so nothing has changed. Say --yes to replace it.
restored = The backup is in its place. You can start the bot.
restored-aside = The former database is kept as { $path }. Delete it when it isn't needed any more.
restored-after =
    What happened after the backup was made isn't in it:
    • Announcements that were under way are paused, and those planned for an hour that has passed are drafts again. Reminders may come a second time.
    • People whose data has been erased since are back. Erase them again: “kopru erase”.

key-none-yet = There is no key { $path } yet. To restore a backup, first put the key there that it was made with.
key-off = There is no key, since KOPRU_KEY_FILE is none.
key-fits = The key { $path } opens the database.
key-unused = The key is { $path }. There is no database yet.
key-rotated = The database has a new key: { $path }. Keep a copy of the key now, away from the database.
key-resealed =
    { $count ->
        [one] { $count } copy of the database was encrypted with it too.
       *[other] { $count } copies of the database were encrypted with it too.
    }
key-not-resealed = { $path } couldn't be encrypted anew and keeps its former key.
key-former = The former key is kept as { $path }, for copies that lie elsewhere. Delete it when there are none left.

doctor-rights = Rights
doctor-rights-fine = only this account can look into { $path }
doctor-rights-open = others can look into { $path }: chmod 700 it
doctor-languages = Languages
doctor-languages-fine = { $languages }, with all texts
doctor-languages-lacking = texts are missing in { $languages }: install Köprü anew
doctor-backups = Backups
doctor-backups-fine = { $path }: { $count }, the newest of { $when }
doctor-backups-same-disk = { $path }: { $count }, the newest of { $when }; but on the same disk as the database: set KOPRU_BACKUP_DIR to another one
doctor-backups-old = the newest in { $path } is of { $when }: make one with “kopru backup”, and look into the log for why there is none of last night
doctor-backups-none = none in { $path } yet: the running bot makes one each night, “kopru backup” makes one now
doctor-backups-off = none are made at night (KOPRU_BACKUPS=0): make copies yourself
doctor-copies = Older copies
doctor-copies-left = { $files }: they hold what has been erased since. Delete them when they aren't needed any more
doctor-commands = Commands
doctor-commands-fine = Telegram shows { $count }
doctor-commands-none = Telegram doesn't know any yet: “kopru run” tells them

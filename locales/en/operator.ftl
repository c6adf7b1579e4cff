# What the command kopru says to whoever runs the bot. Shown in a terminal, as plain text.

setting-wrong-advice = Settings come from the environment or from a file .env in the folder you start in.
setting-bot-token-wrong = { $name } is not a bot token. @BotFather gives one that looks like 123456789:AA… ; leave it unset to try Köprü without Telegram.
setting-api-url-wrong = { $name } is not an address that begins with http:// or https://.
setting-data-dir-wrong = { $name } is not a folder.
setting-key-file-wrong = { $name } must not lie in the data folder: a key beside the data protects nothing. Choose another place for one of the two.
setting-admins-wrong = { $name } takes Telegram ids, which are numbers, with commas between them.
setting-languages-wrong = { $name } takes codes out of en, ru, kk, az, tr, with commas between them.
setting-webhook-url-wrong = { $name } is not an address that begins with http:// or https://.
setting-webhook-secret-wrong = { $name } is needed with KOPRU_WEBHOOK_URL: 1 to 256 letters, digits, _ or -. Anybody could send forged updates without it.
setting-listen-wrong = { $name } takes a host and a port, such as 127.0.0.1:8080.
setting-log-wrong = { $name } is either console or json.

key-missing = There is a database, but its key { $path } is missing. Put the key file back in its place, or set KOPRU_KEY_FILE. Without the key nobody can read the data.
key-unreadable = The key { $path } can't be read, or isn't one. It holds 64 hexadecimal digits.
key-not-writable = The key { $path } can't be written. Give this account the right to write there, or set KOPRU_KEY_FILE.
database-wrong-key = The database { $path } doesn't open with this key. Set KOPRU_KEY_FILE to the key it was made with.
database-disk-full = The disk that holds { $path } is full. Make room and start again; what was accepted before is safe.
database-read-only = { $path } can't be written to. Give this account the right to write there, or set KOPRU_DATA_DIR.
database-cannot-open = { $path } can't be opened. Check that the folder exists and that this account may use it, or set KOPRU_DATA_DIR.
database-busy = Another program holds { $path } locked. Close it and try again.
database-disk-trouble = The disk that holds { $path } reports errors. Check the disk before you go on.
database-damaged = The database { $path } is damaged. Stop the bot and put the latest backup in its place.
database-in-use = Another Köprü is already running on { $path }. Stop that one first.
database-newer = The database was written by a newer Köprü (step { $have }, this one knows { $known }). Install the newer version again.
token-refused = Telegram doesn't accept KOPRU_BOT_TOKEN. Copy it again from @BotFather.
webhook-refused = Telegram doesn't accept KOPRU_WEBHOOK_URL: { $reason }
listen-taken = { $address } is taken by another program. Set KOPRU_LISTEN to a free one.
file-unreadable = { $path } can't be read.
person-unknown = Nobody with the id { $id } has talked to the bot yet. Ask them to press START first.
programme-unknown = There is no programme { $name }. There are: { $known }
workbook-failed = The workbook couldn't be read within the time and memory allowed. Is it a spreadsheet with a form?

rehearsing =
    Köprü runs with its own Telegram simulator, since KOPRU_BOT_TOKEN is not set. Nothing here is kept.
    Open { $url } and be a young person: choose somebody, press START, apply.
    Be the coordinator too: open { $link } there as somebody else.
hint-participant = Be a young person who applies: { $link }
hint-coordinator = Be the coordinator who sees the application arrive: { $link } (for the first who opens it)
serving = Köprü serves @{ $username }. Stop it with Ctrl-C.
claim-invitation = It has no administrator yet. Open { $link } in Telegram and press START: it works once.

check-fine =
    { $count ->
        [one] { $file } is fine: { $count } question, { $languages }.
       *[other] { $file } is fine: { $count } questions, { $languages }.
    }
check-holds = Events: { $events }. Reminders, with the built-in ones: { $reminders }.
check-problems =
    { $count ->
        [one] { $file } has { $count } problem:
       *[other] { $file } has { $count } problems:
    }
check-warnings =
    { $count ->
        [one] { $count } thing worth a look:
       *[other] { $count } things worth a look:
    }
loaded = “{ $programme }” is loaded. Applicants find it under { $link }
load-would-tell =
    { $people ->
        [one] In all, { $people } person will be told.
       *[other] In all, { $people } people will be told.
    }
load-question = Apply this?
load-stopped = Nothing has changed.
load-needs-yes = People would be told of these changes, so nothing has changed. Say --yes to apply them.
load-changed-meanwhile = The programme was changed by somebody else just now, so nothing of this is applied. Load the workbook again.
load-told =
    { $people ->
        [one] { $people } person is told.
       *[other] { $people } people are told.
    }
granted-administrator = { $id } is administrator now.
granted-coordinator = { $id } coordinates “{ $programme }” now.
granted-already = { $id } has this role already.

doctor-title = Köprü { $version }, Python { $python }
doctor-fine = Everything is in order.
doctor-ill =
    { $count ->
        [one] { $count } thing needs care.
       *[other] { $count } things need care.
    }
doctor-settings = Settings
doctor-settings-fine = read
doctor-data = Data folder
doctor-data-fine = { $path }, { $free } free
doctor-disk-low = only { $free } left on the disk of { $path }: make room
doctor-database = Database
doctor-database-fine = opens, step { $step }
doctor-database-running = in use by a running Köprü
doctor-database-new = none yet, it is made at the first start
doctor-key = Key
doctor-key-fine = { $path }, kept apart
doctor-key-open = { $path } can be read by others: chmod 600 it
doctor-key-new = none yet, it is made at the first start
doctor-key-none = off (KOPRU_KEY_FILE=none): the disk itself must be encrypted
doctor-zones = Time zones
doctor-zones-fine = tzdata { $version }
doctor-zones-old = too old: Kazakhstan has one zone, UTC+5, since 1 March 2024. Update the package tzdata
doctor-telegram = Telegram
doctor-telegram-fine = { $url } knows the bot as @{ $username }
doctor-telegram-none = KOPRU_BOT_TOKEN is not set: “kopru run” starts the simulator
doctor-telegram-far = { $url } can't be reached: check the network, or KOPRU_API_URL
doctor-clock = Clock
doctor-clock-fine = agrees with the server within { $seconds } s
doctor-clock-wrong = differs from the server's by { $seconds } s: switch on time synchronisation (NTP)
doctor-webhook = Updates
doctor-webhook-polling = by long polling
doctor-webhook-set = by webhook, { $pending } waiting
doctor-webhook-error = by webhook, but Telegram reports: { $error }
doctor-webhook-stray = a webhook is set at Telegram, though KOPRU_WEBHOOK_URL is not: “kopru run” takes it away

# For coordinators: who has applied.

people-title =
    <b>{ $programme }</b>
    { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }
people-none = Nobody has applied yet. You'll be told as soon as somebody does.
people-choose = <b>Which programme?</b>
people-page = Page { $page } of { $pages }
people-no-programme = No programme has been loaded yet.
button-newer = ‹ Newer
button-older = Older ›
button-back-to-list = ‹ All applications
button-open-card = 📄 Open
card-title =
    <b>{ $name }</b>
    { $programme }
card-facts =
    Number: <code>{ $number }</code>
    Sent: { $date }, { $time }
    Status: <b>{ $status }</b>
card-line = { $label } <b>{ $value }</b>
card-more = … and more. The whole application doesn't fit into one message.
news-one = 📬 New application: <b>{ $name }</b>, { $programme }
news-many =
    { $count ->
        [one] 📬 { $count } new application: { $programme }
       *[other] 📬 { $count } new applications: { $programme }
    }
claim-done =
    🔑 <b>You are the administrator of this bot now.</b>

    You'll be told of every new application. /people shows them all. Your programmes, their events and workbooks: /programme
claim-failed = This code no longer works. A new one is printed each time the bot is started.

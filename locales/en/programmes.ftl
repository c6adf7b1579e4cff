# Programmes: the list and the card of one.

programmes-title = <b>Programmes that take applications now</b>
programmes-none = No programme takes applications just now. Please look in again later.
programme-dates = 📅 { $dates }
programme-place = 📍 { $place }
programme-host = 🤝 { $host }
programme-ages = 🙂 Age: { $youngest } to { $oldest }
programme-closes = ⏳ Apply by { $date }, { $time } ({ $city } time)
programme-not-yet-open = 🔜 Applications open on { $date }, { $time } ({ $city } time)
programme-closed = 🔚 Applications are closed.
programme-contact = ✉️ Questions? { $contact }
button-apply = ✍️ Apply
button-continue = ▶️ Continue my application
button-show-application = 📄 My application
button-all-programmes = 🌍 All programmes
not-open =
    “{ $programme }” takes no applications now, so nothing can be sent or changed.
    Questions? { $contact }

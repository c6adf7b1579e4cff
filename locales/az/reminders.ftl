# Təşkilatçılar öz sözlərini yazmayanda deyilən hazır xatırlatmalar.

remind-soon = ⏰ Bir azdan başlayır: <b>{ $title }</b>
remind-today = 🔔 Bu gün: <b>{ $title }</b>
remind-tomorrow = 🔔 Sabah: <b>{ $title }</b>
remind-ahead = 🔔 Az qalıb: <b>{ $title }</b>
remind-began = ▶️ Başladı: <b>{ $title }</b>
remind-ending = ⌛ Bitməyinə az qalıb: <b>{ $title }</b>
remind-over = 🌟 Tədbir bitdi, ümid edirik ki, xoşunuza gəlib: <b>{ $title }</b>
remind-about = 📌 <b>{ $title }</b>
remind-waiting = Gözləmə siyahısındasınız, sıra nömrəniz: { $position }. Yer boşalsa, sizə yazacağam.

# Bir günün bir neçə tədbirinin üstündə; hər biri bir sətir.
remind-several-soon = ⏰ <b>Bir azdan başlayır</b> · { $day }
remind-several-today = 🔔 <b>Bu gün</b> · { $day }
remind-several-tomorrow = 🔔 <b>Sabah</b> · { $day }
remind-several-ahead = 🔔 <b>Az qalıb</b> · { $day }
remind-several-began = ▶️ <b>Başladı</b> · { $day }
remind-several-ending = ⌛ <b>Bitməyinə az qalıb</b> · { $day }
remind-several-over = 🌟 <b>Bitdi, ümid edirik ki, xoşunuza gəlib</b> · { $day }

remind-programme-begins =
    🎒 Tezliklə başlayır: <b>{ $programme }</b>

    📅 { $dates }
    📍 { $city }
remind-programme-see-you = Sizi səbirsizliklə gözləyirik!
remind-programme-began = 👋 Başladı: <b>{ $programme }</b>. Tədbirlərə göz atın!
remind-programme-ends =
    ⌛ Tezliklə bitir: <b>{ $programme }</b>

    Son gün: { $day }
remind-programme-ended = 💛 Bitdi: <b>{ $programme }</b>. Bizimlə olduğunuz üçün sağ olun!

remind-unfinished = ✍️ Müraciətə başlamısınız, amma hələ göndərməmisiniz: <b>{ $programme }</b>
remind-deadline = ⏳ Müraciət qəbulu tezliklə bitir: <b>{ $programme }</b>
remind-closed = 🔚 Müraciət qəbulu başa çatıb: <b>{ $programme }</b>
remind-kept = Cavablarınız yerindədir, qaldığınız yerdən davam edə bilərsiniz.
remind-apply-by = 📅 Son müraciət vaxtı: { $moment }
remind-own-date-title = 🔔 Xatırlatma: <b>{ $programme }</b>
remind-own-date = { $label } <b>{ $date }</b>

late-title = ⏰ <b>{ $programme }</b>: bəzi xatırlatmalar heç kimə göndərilmədi.
late-reminder = • <code>{ $name }</code>
late-why = Vaxtları çatanda işləmirdim, indi isə göndərmək gec olardı. Lazım bilsəniz, insanlara özünüz yazın.

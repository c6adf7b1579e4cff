# Organizatörler kendi metnini yazmadığında söylenen hazır hatırlatmalar.

remind-soon = ⏰ Az sonra başlıyor: <b>{ $title }</b>
remind-today = 🔔 Bugün: <b>{ $title }</b>
remind-tomorrow = 🔔 Yarın: <b>{ $title }</b>
remind-ahead = 🔔 Yaklaşıyor: <b>{ $title }</b>
remind-began = ▶️ Başladı: <b>{ $title }</b>
remind-ending = ⌛ Az sonra bitiyor: <b>{ $title }</b>
remind-over = 🌟 Sona erdi, umarız hoşunuza gitmiştir: <b>{ $title }</b>
remind-about = 📌 <b>{ $title }</b>
remind-waiting = Yedek listedesiniz, sıranız: { $position }. Yer açılırsa yazarım.

# Aynı günün birkaç etkinliğinin üstünde; her biri bir satır.
remind-several-soon = ⏰ <b>Az sonra başlıyor</b> · { $day }
remind-several-today = 🔔 <b>Bugün</b> · { $day }
remind-several-tomorrow = 🔔 <b>Yarın</b> · { $day }
remind-several-ahead = 🔔 <b>Yaklaşıyor</b> · { $day }
remind-several-began = ▶️ <b>Başladı</b> · { $day }
remind-several-ending = ⌛ <b>Az sonra bitiyor</b> · { $day }
remind-several-over = 🌟 <b>Sona erdi, umarız hoşunuza gitmiştir</b> · { $day }

remind-programme-begins =
    🎒 Yakında başlıyor: <b>{ $programme }</b>

    📅 { $dates }
    📍 { $city }
remind-programme-see-you = Sizi görmeyi dört gözle bekliyoruz!
remind-programme-began = 👋 Başladı: <b>{ $programme }</b>. Neler olduğuna bir göz atın!
remind-programme-ends =
    ⌛ Yakında bitiyor: <b>{ $programme }</b>

    Son gün: { $day }
remind-programme-ended = 💛 Sona erdi: <b>{ $programme }</b>. Aramızda olduğunuz için teşekkürler!

remind-unfinished = ✍️ Bir başvuruya başladınız ama henüz göndermediniz: <b>{ $programme }</b>
remind-deadline = ⏳ Başvurular yakında kapanıyor: <b>{ $programme }</b>
remind-closed = 🔚 Başvurular kapandı: <b>{ $programme }</b>
remind-kept = Yanıtlarınız saklandı, kaldığınız yerden devam edebilirsiniz.
remind-apply-by = 📅 Son başvuru: { $moment }
remind-own-date-title = 🔔 Hatırlatma: <b>{ $programme }</b>
remind-own-date = { $label } <b>{ $date }</b>

late-title = ⏰ <b>{ $programme }</b>: bazı hatırlatmalar kimseye gitmedi.
late-reminder = • <code>{ $name }</code>
late-why = Zamanları geldiğinde çalışmıyordum, şimdi göndermek için ise çok geç. Dilerseniz katılımcılara kendiniz haber verin.

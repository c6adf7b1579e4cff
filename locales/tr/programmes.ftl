# Programlar: liste ve tek bir programın kartı.

programmes-title = <b>Şu anda başvuru alan programlar</b>
programmes-none = Şu anda başvuru alan bir program yok. Lütfen daha sonra yeniden bakın.
programme-dates = 📅 { $dates }
programme-place = 📍 { $place }
programme-host = 🤝 { $host }
programme-ages = 🙂 Yaş: { $youngest }–{ $oldest }
programme-closes = ⏳ Son başvuru: { $date }, { $time } ({ $city } saatiyle)
programme-not-yet-open = 🔜 Başvurular şu tarihte açılacak: { $date }, { $time } ({ $city } saatiyle)
programme-closed = 🔚 Başvurular kapandı.
programme-contact = ✉️ Sorularınız için: { $contact }
button-apply = ✍️ Başvur
button-continue = ▶️ Başvuruma devam et
button-show-application = 📄 Başvurum
button-all-programmes = 🌍 Tüm programlar
not-open =
    “{ $programme }” şu anda başvuru almıyor, bu yüzden bir şey gönderemez ya da değiştiremezsiniz.
    Sorularınız için: { $contact }

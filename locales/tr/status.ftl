# Başvuruya ne oldu: sahibine ne söylenir, koordinatörlere ne sorulur, başvuruyu geri çekmek.

## Sahibine ne söylenir

status-told-accepted =
    🎉 <b>Tebrikler!</b> “{ $programme }” başvurunuz kabul edildi.

    Yalnızca kabul edilenlere açık etkinlikler artık size de açık.
status-told-waiting =
    ⏳ “{ $programme }” başvurunuz yedek listede.

    Yer bulunursa size buradan haber veririm. Sizin bir şey yapmanız gerekmiyor.
status-told-declined =
    “{ $programme }” programına başvurduğunuz için teşekkürler. Ne yazık ki bu kez size yer veremiyoruz.

    Başka bir programa başvurursanız seviniriz: /apply
status-told-submitted =
    📥 “{ $programme }” başvurunuz yeniden “alındı” durumunda: henüz karar verilmedi. Karar verilir verilmez size buradan haber veririm.
status-places-gone = Programın bazı etkinliklerindeki yerleriniz artık başkalarına açık. Şu anki yerleriniz: /events

## Koordinatörlere ne sorulur, ne söylenir

status-question =
    <b>{ $name }</b>, { $programme }
    Şu anki durum: <b>{ $before }</b>
    Yeni durum: <b>{ $after }</b>
status-they-read = Başvuran kişi bunu kendi dilinde okuyacak ({ $language }):
status-nothing-to-tell = Şu anki durum başvuran kişiye henüz bildirilmedi, bu yüzden mesaj gönderilmeyecek.
status-changed-meanwhile = ⚠️ Bu arada başvuru değişti. Şu anki hâli şöyle:
status-set-and-told = ✅ Tamamdır. Başvuran kişiye mesaj gönderilecek.
status-set = ✅ Tamamdır. Mesaj gönderilmeyecek: önceki değişiklik başvuran kişiye henüz bildirilmemişti.
button-status-accepted = ✅ Kabul et
button-status-waiting = ⏳ Yedek listeye al
button-status-declined = ✖️ Kabul etme
button-status-submitted = 📥 “Alındı” durumuna döndür
button-status-accepted-surely = ✅ Evet, kabul edilsin
button-status-waiting-surely = ⏳ Evet, yedek listeye alınsın
button-status-declined-surely = Evet, kabul edilmesin
button-status-submitted-surely = 📥 Evet, döndürülsün
news-withdrawn-one = ↩️ Başvuru geri çekildi: <b>{ $name }</b>, { $programme }
news-withdrawn-many =
    { $count ->
        [one] ↩️ { $count } başvuru geri çekildi: { $programme }
       *[other] ↩️ { $count } başvuru geri çekildi: { $programme }
    }

## Başvuruyu geri çekmek

button-withdraw = Başvurumu geri çek
withdraw-question = “{ $programme }” başvurunuz geri çekilsin mi?
withdraw-places = Programın etkinliklerindeki yerleriniz başkalarına geçecek. Herkese açık etkinliklerdeki yerleriniz sizde kalacak.
withdraw-not-final = Başvurular kapanana kadar yeniden başvurabilirsiniz.
withdraw-final = Başvurular kapandı, bu yüzden yeniden başvuramayacaksınız.
button-withdraw-surely = Evet, geri çekilsin
button-withdraw-not = Hayır, kalsın
withdrawn = Başvurunuz geri çekildi.
withdraw-changed-meanwhile = ⚠️ Bu arada başvurunuz değişti. Şu anki hâli şöyle:
button-apply-again = ✍️ Yeniden başvur

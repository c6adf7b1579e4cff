# Başvuru: aydınlatma metni, sorunun çevresindeki yazılar, gözden geçirme, onay.

notice =
    <b>Başlamadan önce: verileriniz</b>

    Şu programa başvurmak üzeresiniz: <b>{ $programme }</b>.

    • <b>Kim sorumlu:</b> { $operator }, { $contact }
    • <b>Ne için:</b> { $purpose }
    • <b>Hangi veriler:</b> birazdan gelecek sorulara verdiğiniz yanıtlar, Telegram'daki adınız ve kullanıcı numaranız (ID), kaydolduğunuz etkinlikler, burada koordinatörlerle yazışmalarınız ve başvurunuza düştükleri notlar
    • <b>Ne yapılıyor:</b> verileriniz saklanır, bu programın koordinatörleri tarafından okunur ve size yanıt vermek için kullanılır; başvurunuzun her açılışı kayda geçer
    • <b>Başka kim alıyor:</b> { $shared }
    • <b>Ülkeler:</b> { $countries }
    • <b>Ne kadar süre:</b> { $until } tarihine kadar, sonra silinir
    • <b>Haklarınız:</b> verilerinizi dilediğiniz zaman kendiniz görebilir, düzeltebilir, silebilir ve onayınızı geri alabilirsiniz: /privacy. Ya da yazın: { $contact }
notice-nobody = hiç kimse
button-agree = ✅ Onaylıyorum, başlayalım
button-decline = Hayır, teşekkürler
notice-declined = Sorun değil, başvuru başlatılmadı. Fikriniz değişirse programlar /apply komutunda.
notice-changed = Aydınlatma metni değişti. Lütfen yenisini okuyun.

question-place = Soru { $place } / { $total }
question-optional = isteğe bağlı
question-proposed = Öneri: <b>{ $value }</b>
question-present = Şu anki yanıtınız: <b>{ $value }</b>
button-keep = ✓ Kalsın: { $value }
button-skip = Atla
button-back = ‹ Geri
button-done-ticks =
    { $count ->
        [0] Tamam
       *[other] Tamam ({ $count })
    }
skipped-answer = atlandı

review-title =
    <b>Lütfen yanıtlarınızı gözden geçirin</b>
    { $programme }
review-line = { $number }. { $label } <b>{ $value }</b>
review-empty-answer = –
review-change = Bir yanıtı değiştirmek için numarasına dokunun. Her şey doğruysa gönderin.
button-submit = 📨 Başvurumu gönder
button-submit-changes = 📨 Değişiklikleri gönder
submitted =
    🎉 <b>Tamamdır! Başvurunuz gönderildi.</b>

    { $programme }
    Başvuru numaranız: <code>{ $number }</code>

    Koordinatörler başvurunuzu okuyup sizinle iletişime geçecek. Başvurular kapanana kadar /me ile başvurunuza bakabilir ve onu değiştirebilirsiniz.
resubmitted =
    ✅ <b>Değişiklikleriniz gönderildi.</b>

    { $programme }
    Başvuru numaranız: <code>{ $number }</code>
already-answered = Bu soruyu zaten yanıtladınız.
form-changed = Organizatörler bazı soruları değiştirdi. Yanıtlarınız saklandı, buradan devam ediyoruz.

# Koordinatörler için: insanlar hangi soruda bırakıyor.

button-stops = 🚪 Nerede bırakıyorlar
button-stops-picture = 🖼 Resim olarak
button-stops-sheet = 📊 Tüm sorular (.xlsx)
stops-title = <b>Nerede bırakıyorlar: { $programme }</b>
# $language is “All languages”, or one as it calls itself.
stops-of = { $language }. Başvurmaya başlayan: <b>{ $begun }</b>, göndermeden bırakan: <b>{ $stopped }</b>
stops-most = En çok şu soruda bırakılıyor: “{ $question }”. Soruya gelen: { $reached }, bırakan: { $stopped }.
stops-line = “{ $question }”: gelen { $reached }, bırakan { $stopped }
stops-none = Hiçbir soruda { $least } ya da daha çok kişi bırakmadı.
stops-elsewhere = Başka sorularda: { $count }
stops-how = Bir gün boyunca devam etmeyen ya da yanıtlarını silen kişi bırakmış sayılır. Küçük sayılar tek başına gösterilmez.
stops-few = { $least } kişiden az
stops-all-languages = Tüm diller
# The last step of the form, in place of a question.
stops-review = Göndermeden önce yanıtları gözden geçirme
stops-picture-title = Nerede bırakıyorlar
# Stands under the number itself.
stops-stopped =
    { $count ->
        [one] kişi göndermeden bıraktı
       *[other] kişi göndermeden bıraktı
    }
stops-cell-name = Ad
stops-cell-question = Soru
stops-cell-reached = Gelen
stops-cell-stopped = Bırakan

# Koordinatorlar üçün: insanlar hansı sualda dayanır.

button-stops = 🚪 Harada dayanırlar
button-stops-picture = 🖼 Şəkil kimi
button-stops-sheet = 📊 Bütün suallar (.xlsx)
stops-title = <b>Harada dayanırlar: { $programme }</b>
# $language is “All languages”, or one as it calls itself.
stops-of = { $language }. Doldurmağa başlayıb: <b>{ $begun }</b>, göndərmədən dayanıb: <b>{ $stopped }</b>
stops-most = Ən çox bu sualda dayanırlar: “{ $question }”. Suala çatıb: { $reached }, dayanıb: { $stopped }.
stops-line = “{ $question }”: çatıb { $reached }, dayanıb { $stopped }
stops-none = Heç bir sualda { $least } və ya daha çox adam dayanmayıb.
stops-elsewhere = Başqa suallarda: { $count }
stops-how = Bir gün davam etməyən və ya cavablarını silən şəxs dayanmış sayılır. Kiçik rəqəmlər ayrıca göstərilmir.
stops-few = { $least } nəfərdən az
stops-all-languages = Bütün dillər
# The last step of the form, in place of a question.
stops-review = Göndərmədən əvvəl cavablara baxış
stops-picture-title = Harada dayanırlar
# Stands under the number itself.
stops-stopped =
    { $count ->
        [one] nəfər göndərmədən dayanıb
       *[other] nəfər göndərmədən dayanıb
    }
stops-cell-name = Ad
stops-cell-question = Sual
stops-cell-reached = Çatıb
stops-cell-stopped = Dayanıb

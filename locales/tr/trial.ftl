# Koordinatörler için: yayımlanmış ya da yayımlanmamış formu bir katılımcı gibi doldurup denemek.

button-try-form = 👀 Formu dene
button-end-trial = ⏹ Denemeyi bitir
button-try-again = 🔁 Bir daha dene
# Stands above each question of a trial.
trial-mark = 👀 Deneme · hiçbir şey saklanmaz
trial-carried = Form değişti. Yanıtlarınız aktarıldı; baştan başlamak için denemeyi bitirip yeniden açın.
trial-over = Deneme bitti. Hiçbir şeyi saklanmadı.
trial-record =
    🏁 <b>Deneme bitti</b>
    { $programme }

    Her soru için bunlar saklanırdı. Bunların hiçbiri saklanmaz ve kimseye haber gitmez.
trial-computed = <b>Formun kendisi doldurdu</b>
# $names are names of questions, as the workbook has them.
trial-not-relevant = <b>Gerekmediği için sorulmadı:</b> { $names }
trial-left-out = <b>Boş bırakıldı:</b> { $names }
trial-in-file = Tamamı aşağıdaki dosyada.
my-data-trial = Yalnızca formun denemesi

# /me: адамның өз өтінімдері.

me-title = <b>Өтінімдеріңіз</b>
me-none = Сіз әлі ешбір бағдарламаға өтінім берген жоқсыз.
me-unfinished = ✏️ <b>{ $programme }</b>: әлі аяқталмаған
me-line = 📄 <b>{ $programme }</b>: { $status }
me-application =
    <b>{ $programme }</b>
    Нөмірі: <code>{ $number }</code>
    Жіберілген уақыты: { $date }, { $time }
    Мәртебесі: <b>{ $status }</b>
me-unsent-changes = ✏️ Мұнда әлі жіберілмеген өзгерістеріңіз бар.
button-change-answers = ✏️ Жауаптарымды өзгерту
button-discard = 🗑 Жіберілмегенін жою
discard-question = «{ $programme }» бағдарламасына жіберілмеген жауаптарыңызды жоясыз ба? Оларды кейін қайтару мүмкін емес.
button-discard-surely = Иә, жойылсын
button-discard-not = Жоқ, қалсын
discarded = Жіберілмеген жауаптар жойылды.
status-submitted = келіп түсті
status-accepted = мақұлданды
status-waiting = күту тізімінде
status-declined = мақұлданбады
status-withdrawn = қайтарып алынды

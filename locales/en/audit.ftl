# The audit trail: who did what to whom, when. `audit-…` are actions, without who did them.

trail-title =
    <b>{ $programme }</b>
    Who did what and when
trail-about = Only about: <b>{ $name }</b>
trail-none = Nothing has been recorded yet.
trail-zone = All times: { $city }
trail-day = <b>{ $date }</b>
trail-line = { $time } <b>{ $actor }</b>: { $action }
trail-line-about = { $time } <b>{ $actor }</b>: { $action } – { $about }
trail-operator = the operator of this bot
button-audit = 📜 Who did what
button-whole-audit = ‹ Everybody

audit-read-application = read the application
audit-accept-application = accepted the application
audit-waitlist-application = put the application on the waiting list
audit-decline-application = declined the application
audit-reopen-application = set the application back to received
audit-withdraw-application = withdrew the application
audit-add-event = added an event
audit-change-event = changed an event
audit-cancel-event = cancelled an event
audit-revive-event = put a cancelled event on again
audit-tick-came = ticked as come
audit-untick-came = took back the tick
audit-load-programme = applied a workbook
audit-announce = sent or planned an announcement
audit-pause-announcement = paused an announcement
audit-resume-announcement = let an announcement go on
audit-stop-announcement = stopped an announcement
audit-send-announcement-again = sent an announcement again where it hadn't arrived for certain
audit-export-announcement = got the report on an announcement as a file
audit-recall-announcement = recalled an announcement
audit-remind-of-announcement = reminded of an announcement
audit-correct-announcement = corrected an announcement
audit-write-letter = answered an announcement
audit-answer-letter = answered a letter
audit-read-letters = read the letters
audit-link-group = linked a group to the programme
audit-give-role =
    { $role ->
        [administrator] gave a role: administrator
        [coordinator] gave a role: coordinator
       *[helper] gave a role: helper
    }
audit-change-role =
    { $role ->
        [administrator] changed a role to: administrator
        [coordinator] changed a role to: coordinator
       *[helper] changed a role to: helper
    }
audit-withdraw-role =
    { $role ->
        [administrator] withdrew a role: administrator
        [coordinator] withdrew a role: coordinator
       *[helper] withdrew a role: helper
    }
audit-invite =
    { $role ->
        [administrator] made an invitation: administrator
        [coordinator] made an invitation: coordinator
       *[helper] made an invitation: helper
    }
audit-withdraw-invitation =
    { $role ->
        [administrator] withdrew an invitation: administrator
        [coordinator] withdrew an invitation: coordinator
       *[helper] withdrew an invitation: helper
    }

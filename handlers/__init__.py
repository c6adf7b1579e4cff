"""The conversation, one file per area: each function reads an update, calls one use case, shows one screen.

This file says which command, button or message goes to which function.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

from bot.people import composing, persons
from bot.people.erasures import UnderWay
from bot.people.roles import NotAllowed
from bot.programmes.guardians import GuardianMissing
from bot.programmes.store import Missing
from bot.screens import taps
from bot.screens.talk import RepeatedUpdate, Talk
from bot.transport.incoming import Incoming
from handlers import (
    announce,
    announce_sending,
    announce_texts,
    announce_time,
    announced,
    announced_report,
    audience,
    audience_conditions,
    audience_saved,
    audit_trail,
    consenting,
    correcting,
    erasing,
    event_adding,
    event_cancelling,
    event_desk,
    event_limiting,
    event_moving,
    events,
    export,
    export_files,
    general,
    groups,
    guardian_desk,
    guardians,
    inviting,
    letters,
    membership,
    people,
    people_card,
    people_files,
    people_filter,
    people_many,
    privacy,
    profile,
    programme,
    registration,
    remarks,
    settings,
    stats,
    stopping,
    team,
    trying,
    workbook,
)

OnCommand = Callable[[Talk, str], Awaitable[None]]
OnTap = Callable[[Talk, Any], Awaitable[None]]


class Composer(Protocol):
    """A file that asks somebody for words."""

    async def typed(self, talk: Talk, text: str, /) -> None:
        """Take what was written; empty: something else than a text came."""

    async def present(self, talk: Talk, /) -> None:
        """Ask again."""


COMMANDS: Mapping[str, OnCommand] = {
    "start": general.start,
    "help": general.help_page,
    "apply": registration.apply,
    "events": events.command,
    "me": profile.me,
    "language": general.languages,
    "privacy": privacy.policy,
    "stop": settings.stop,
    "cancel": general.cancel,
    "people": people.command,
    "programme": programme.command,
    "announce": announce.command,
    "invite": inviting.command,
    "stats": stats.command,
    "export": export.command,
}

# What /start carries, by how it begins: https://core.telegram.org/bots/features#deep-linking
LINKS: Mapping[str, OnCommand] = {
    "p-": general.programme_link,
    "e-": events.link,
    "claim-": general.claim_link,
    "g-": guardians.link,
    "i-": inviting.link,
}

TAPS: Mapping[type[taps.Tap], OnTap] = {
    taps.Pick: registration.tapped,
    taps.Tick: registration.tapped,
    taps.TicksDone: registration.tapped,
    taps.Keep: registration.tapped,
    taps.Skip: registration.tapped,
    taps.Back: registration.tapped,
    taps.Change: registration.tapped,
    taps.PickDay: registration.tapped,
    taps.PickTime: registration.tapped,
    taps.More: registration.tapped,
    taps.Less: registration.tapped,
    taps.StartOver: registration.tapped,
    taps.ShowAll: registration.tapped,
    taps.Acknowledge: registration.tapped,
    taps.AddRow: registration.tapped,
    taps.RemoveRow: registration.tapped,
    taps.ChooseRow: registration.look,
    taps.LeaveRows: registration.look,
    taps.LeafReview: registration.leaf_review,
    taps.TurnPage: registration.look,
    taps.OpenCalendar: registration.look,
    taps.OpenClock: registration.look,
    taps.Submit: registration.submit,
    taps.Home: general.home,
    taps.ShowHelp: general.help_page,
    taps.ShowLanguages: general.languages,
    taps.ChooseLanguage: general.choose_language,
    taps.ShowPrivacy: privacy.policy,
    taps.ShowPolicy: privacy.policy,
    taps.GetMyData: privacy.get_my_data,
    taps.ShowConsents: consenting.show,
    taps.TakeBackConsent: consenting.take_back,
    taps.TakeBackConsentSurely: consenting.take_back_surely,
    taps.AskErasure: erasing.ask,
    taps.EraseLater: erasing.erase_later,
    taps.AskErasureNow: erasing.ask_now,
    taps.EraseNow: erasing.erase_now,
    taps.CallOffErasure: erasing.call_off,
    taps.ShowProgrammes: registration.apply,
    taps.ShowProgramme: registration.show_programme,
    taps.Apply: registration.begin,
    taps.Agree: registration.agree,
    taps.Decline: registration.decline,
    taps.ShowMe: profile.me,
    taps.ShowApplication: profile.show_application,
    taps.Discard: profile.discard,
    taps.DiscardSurely: profile.discard_surely,
    taps.Withdraw: profile.withdraw,
    taps.WithdrawSurely: profile.withdraw_surely,
    taps.ShowEvents: events.show_events,
    taps.ShowEventsAround: events.show_events_around,
    taps.ShowToday: events.show_today,
    taps.ShowEvent: events.show_event,
    taps.ShowEventBelow: events.show_event_below,
    taps.SignUp: events.sign_up,
    taps.GiveUp: events.give_up,
    taps.GiveUpSurely: events.give_up_surely,
    taps.Confirm: events.confirm,
    taps.ConfirmBelow: events.confirm_below,
    taps.Accept: events.accept,
    taps.SendMap: events.send_map,
    taps.SendCalendar: events.send_calendar,
    taps.ShowSettings: settings.show,
    taps.ShowZones: settings.show_zones,
    taps.ChooseZone: settings.choose_zone,
    taps.ToggleReminders: settings.toggle_reminders,
    taps.WantAnnouncements: settings.want_announcements,
    taps.AnswerAnnouncement: letters.answer,
    taps.AnswerLetter: letters.answer_letter,
    taps.ShowLetters: letters.show_letters,
    taps.ShowLetter: letters.show_letter,
    taps.GetLetters: letters.get_letters,
    taps.ShowPeople: people.show_people,
    taps.FindPeople: people.ask_name,
    taps.LeaveSearch: people.leave_search,
    taps.SortPeople: people.sort,
    taps.FilterByStatus: people.filter_by_status,
    taps.ClearFilter: people.clear_filter,
    taps.ShowFilter: people_filter.show,
    taps.DropFilterCondition: people_filter.drop,
    taps.ShowFilterConditions: people_filter.show_conditions,
    taps.PickFilterCondition: people_filter.pick,
    taps.TurnFilterChoices: people_filter.turn,
    taps.ToggleFilterChoice: people_filter.toggle,
    taps.AddFilterCondition: people_filter.add,
    taps.ShowSavedFilters: people_filter.show_saved,
    taps.TakeSavedFilter: people_filter.take_saved,
    taps.AskMany: people_many.ask_which,
    taps.ProposeMany: people_many.propose,
    taps.DecideMany: people_many.decide,
    taps.ShowCard: people_card.show,
    taps.TurnCard: people_card.turn,
    taps.ShowLocked: people_card.show_locked,
    taps.ShowCardFiles: people_files.show,
    taps.ShowLockedFiles: people_files.show_locked,
    taps.SendCardFile: people_files.fetch,
    taps.ShowPersonPlaces: people_card.show_places,
    taps.ShowPersonMessages: people_card.show_messages,
    taps.ProposeStatus: people_card.propose_status,
    taps.SetStatus: people_card.set_status,
    taps.ShowRemarks: remarks.show,
    taps.WriteRemark: remarks.ask,
    taps.DeleteRemark: remarks.ask_delete,
    taps.DeleteRemarkSurely: remarks.delete_surely,
    taps.ShowDesk: programme.show_desk,
    taps.GetWorkbook: programme.get_workbook,
    taps.GetTemplate: programme.get_template,
    taps.ApplyWorkbook: workbook.apply,
    taps.DropWorkbook: workbook.drop,
    taps.TryWorkbook: trying.try_workbook,
    taps.TryForm: trying.try_form,
    taps.EndTrial: trying.end,
    taps.ShowDeskEvents: event_desk.show_events,
    taps.ShowDeskEvent: event_desk.show_event,
    taps.ShowGuests: event_desk.show_guests,
    taps.TickCame: event_desk.tick,
    taps.ShowCheckLists: event_desk.show_check_lists,
    taps.AddEvent: event_adding.begin,
    taps.DraftStep: event_adding.step,
    taps.AddEventSurely: event_adding.add_surely,
    taps.MoveEvent: event_moving.ask,
    taps.ProposeStart: event_moving.propose,
    taps.MoveEventSurely: event_moving.move_surely,
    taps.LimitEvent: event_limiting.ask,
    taps.ProposeLimit: event_limiting.propose,
    taps.LimitEventSurely: event_limiting.limit_surely,
    taps.CancelEvent: event_cancelling.ask_cancel,
    taps.CancelEventSurely: event_cancelling.cancel_surely,
    taps.ReviveEvent: event_cancelling.ask_revive,
    taps.ReviveEventSurely: event_cancelling.revive_surely,
    taps.ShowAudience: audience.show,
    taps.ChooseEveryone: audience.choose_everyone,
    taps.DropCondition: audience.drop_condition,
    taps.ClearAudience: audience.clear,
    taps.ExceptLast: audience.except_last,
    taps.ShowMembers: audience.show_members,
    taps.ShowConditions: audience_conditions.show_conditions,
    taps.PickCondition: audience_conditions.pick,
    taps.TurnChoices: audience_conditions.turn,
    taps.ToggleChoice: audience_conditions.toggle,
    taps.AddCondition: audience_conditions.add,
    taps.NameAudience: audience_saved.ask_name,
    taps.ShowSavedAudiences: audience_saved.show,
    taps.ShowSavedAudience: audience_saved.show_one,
    taps.TakeSavedAudience: audience_saved.take,
    taps.ForgetSavedAudience: audience_saved.forget,
    taps.ShowWhen: announce_time.show,
    taps.ProposePlan: announce_time.propose,
    taps.SetPlan: announce_time.set_plan,
    taps.ClearPlan: announce_time.clear_plan,
    taps.ShowAnnouncements: announce.show_announcements,
    taps.NewAnnouncement: announce.begin,
    taps.NewAnnouncementToAll: announce.begin_to_all,
    taps.ShowDraft: announce.show_draft,
    taps.ForEveryone: announce.for_everyone,
    taps.ShowOptions: announce.show_options,
    taps.ToggleOption: announce.toggle_option,
    taps.SetUrgency: announce.set_urgency,
    taps.ToggleGroup: announce.toggle_group,
    taps.DropDraft: announce.drop,
    taps.DropDraftSurely: announce.drop_surely,
    taps.ShowTexts: announce_texts.show_texts,
    taps.ShowText: announce_texts.show_text,
    taps.WriteText: announce_texts.write,
    taps.PlaceText: announce_texts.place,
    taps.AskLanguage: announce_texts.ask_language,
    taps.ChangeLanguage: announce_texts.change_language,
    taps.DropText: announce_texts.drop_text,
    taps.AskFallback: announce_texts.ask_fallback,
    taps.ChooseFallback: announce_texts.choose_fallback,
    taps.PreviewTexts: announce_sending.preview,
    taps.AskSend: announce_sending.ask,
    taps.SendSurely: announce_sending.send_surely,
    taps.Read: announced.read,
    taps.ShowWave: announced.show_wave,
    taps.LeaveWave: announce.leave_wave,
    taps.PauseWave: announced.pause,
    taps.ResumeWave: announced.resume,
    taps.StopWave: announced.ask_stop,
    taps.StopWaveSurely: announced.stop_surely,
    taps.SendAgain: announced.ask_again,
    taps.SendAgainSurely: announced.again_surely,
    taps.ShowReport: announced_report.show_report,
    taps.GetReportPicture: announced_report.get_picture,
    taps.GetReportSheet: announced_report.get_sheet,
    taps.ShowUnread: announced_report.show_unread,
    taps.Remind: announced_report.ask_remind,
    taps.RemindSurely: announced_report.remind_surely,
    taps.Recall: announced_report.ask_recall,
    taps.RecallSurely: announced_report.recall_surely,
    taps.Correct: correcting.ask_language,
    taps.CorrectText: correcting.ask,
    taps.CorrectSurely: correcting.correct_surely,
    taps.ShowMyGuardian: guardians.show_mine,
    taps.AskGuardian: guardians.ask,
    taps.ShowWards: guardians.show_wards,
    taps.ShowWard: guardians.show_ward,
    taps.ReadForWard: guardians.read,
    taps.ReadForWardIn: guardians.read_in,
    taps.GoOnForWard: guardians.go_on,
    taps.ConsentForWard: guardians.consent,
    taps.DeclineForWard: guardians.decline,
    taps.WithdrawForWard: guardians.withdraw,
    taps.WithdrawForWardSurely: guardians.withdraw_surely,
    taps.ShowGuardians: guardian_desk.show_guardians,
    taps.ShowGuardian: guardian_desk.show_guardian,
    taps.RemindGuardian: guardian_desk.remind,
    taps.RemindGuardians: guardian_desk.remind_all,
    taps.AskGroup: groups.ask,
    taps.LinkGroup: groups.link,
    taps.Invite: inviting.ask,
    taps.InviteToAll: inviting.ask_for_all,
    taps.MakeInvitation: inviting.make,
    taps.AcceptInvitation: inviting.accept,
    taps.WithdrawInvitation: team.withdraw_invitation,
    taps.ShowTeam: team.show_team,
    taps.ShowMember: team.show_member,
    taps.WithdrawRole: team.ask_withdraw,
    taps.WithdrawRoleSurely: team.withdraw_surely,
    taps.ChangeRole: team.ask_change,
    taps.ChangeRoleSurely: team.change_surely,
    taps.ShowAudit: audit_trail.show,
    taps.ShowExport: export.show,
    taps.ChooseExport: export.choose,
    taps.GetExport: export.make,
    taps.AskSensitiveExport: export.ask_sensitive,
    taps.GetSensitiveExport: export.make_sensitive,
    taps.AskAttachments: export_files.ask,
    taps.GetAttachments: export_files.fetch,
    taps.GetSensitiveAttachments: export_files.fetch_sensitive,
    taps.ShowFigures: stats.show,
    taps.GetFigure: stats.get,
    taps.ShowStops: stopping.show,
    taps.GetStopsPicture: stopping.get_picture,
    taps.GetStopsSheet: stopping.get_sheet,
}

# What is being composed, and who takes the next words for it.
COMPOSED: Mapping[str, Composer] = {
    composing.ADD_EVENT: event_adding,
    composing.MOVE_EVENT: event_moving,
    composing.LIMIT_EVENT: event_limiting,
    composing.AUDIENCE: audience,
    composing.AUDIENCE_NAME: audience_saved,
    composing.ANNOUNCE_TIME: announce_time,
    composing.ANNOUNCE: announce_texts,
    composing.CORRECT: correcting,
    composing.LETTER: letters,
    composing.GUARDIAN: guardians,
    composing.PEOPLE: people,
    composing.REMARK: remarks,
    composing.TRIAL: trying,
}

# Of these the next message is a part as it is, whatever it holds.
OF_ANY_KIND = (composing.ANNOUNCE, composing.CORRECT, composing.LETTER)

__all__ = ["handle", "is_ours", "membership"]

_BY_CODE = {tap.code: tap for tap in TAPS}


async def handle(talk: Talk) -> None:
    """One update of one person in their private chat, from what it is to what they are shown."""
    try:
        await _route(talk)
    except RepeatedUpdate:
        await _present(talk)
    except NotAllowed:
        await general.not_allowed(talk)
    except UnderWay:
        await erasing.under_way(talk)
    except Missing:
        await general.stale(talk)
    except GuardianMissing as missing:
        await guardian_desk.cant_accept(talk, missing.application_id)
    finally:
        await talk.finish()


async def _present(talk: Talk) -> None:
    """What is being asked, for an update whose effect is kept already: nobody knows whether the answer was seen."""
    with suppress(NotAllowed, Missing):  # meanwhile
        if composed := composing.of(talk.person):
            await COMPOSED[composed.what].present(talk)
            return
        if await registration.present(talk):
            return
    await general.home_again(talk)


async def _route(talk: Talk) -> None:
    if talk.update.tapped is not None:
        await _tap(talk, talk.update.tapped)
    elif talk.update.what:
        await _message(talk, talk.update.what)


async def _tap(talk: Talk, data: str) -> None:
    try:
        kind = _BY_CODE[data.partition(":")[0]]
        tap = kind.unpack(data)
    except (KeyError, ValueError):
        await general.stale(talk)
        return
    await TAPS[kind](talk, tap)


async def _message(talk: Talk, what: str) -> None:
    text = talk.update.text
    command = _command(text, talk.services.username) if text else None
    if command:
        name, payload = command
        link = next((link for link in LINKS if name == "start" and payload.startswith(link)), None)
        if link:
            await LINKS[link](talk, payload.removeprefix(link))
        elif name in COMMANDS:
            await COMMANDS[name](talk, payload)
        else:
            await general.lost(talk)
    elif await letters.replied(talk) or (
        what == "document" and not await _takes_documents(talk) and await workbook.received(talk)
    ):
        pass
    elif not (await registration.typed(talk, text) if text else await registration.sent(talk, what)):
        if composed := composing.of(talk.person):
            await COMPOSED[composed.what].typed(talk, text or "")
        else:
            await general.lost(talk)


async def _takes_documents(talk: Talk) -> bool:
    """Whether a file is for what they compose or are asked, even if it is a spreadsheet."""
    person = await talk.services.database.read(persons.find, talk.person.id)
    composed = composing.of(person) if person else None
    return (composed is not None and composed.what in OF_ANY_KIND) or await registration.wants_file(talk)


def _command(text: str, username: str) -> tuple[str, str] | None:
    """`/start@bot payload` as ("start", "payload"); None for what is no command or is meant for another bot."""
    if not text.startswith("/"):
        return None
    first, *rest = text.split(maxsplit=1)
    name, _, addressee = first[1:].partition("@")
    if addressee and addressee.lower() != username.lower():
        return None
    return name.lower(), "".join(rest).strip()


def is_ours(update: Incoming) -> bool:
    """Whether it is something that a person wrote or tapped in their private chat with the bot."""
    private = update.chat is None or update.chat.get("type") == "private"
    return private and update.person is not None and (update.tapped is not None or update.what is not None)

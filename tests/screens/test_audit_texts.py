"""Whatever is recorded in the audit trail can be read there: each action has a text."""

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.language.texts import Texts
from bot.programmes.trail import OF_EVENTS

ROOT = Path(__file__).parents[2]
ACTION = 3  # the place of the action in audit.note(tx, at, actor, action, …)


def actions() -> Iterator[tuple[str, str]]:
    """Every action that the code can record, and the file that does."""
    for room in ("bot", "handlers"):
        for file in sorted((ROOT / room).rglob("*.py")):
            tree = ast.parse(file.read_text("utf-8"))
            for call in calls(tree, "note"):
                if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "audit":
                    for action in values(tree, argument(call, ACTION, "action")):
                        yield action, str(file.relative_to(ROOT))


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
            yield node


def argument(call: ast.Call, place: int, name: str, default: ast.expr | None = None) -> ast.expr:
    said = next((each.value for each in call.keywords if each.arg == name), default)
    said = call.args[place] if place < len(call.args) else said
    assert said is not None, f"{name} of {ast.unparse(call)}"
    return said


def values(tree: ast.Module, said: ast.expr) -> Iterator[str]:
    """What an expression can be: a constant, one of two, out of a table, from a function, or what it was called with.

    Fails for what it doesn't understand, so that no action escapes.
    """
    match said:
        case ast.Constant(value=str(action)):
            yield action
        case ast.IfExp(body=body, orelse=orelse):
            yield from values(tree, body)
            yield from values(tree, orelse)
        case ast.Subscript(value=ast.Name(id=table)) | ast.Call(func=ast.Attribute(value=ast.Name(id=table))):
            yield from table_values(tree, table)
        case ast.Call(func=ast.Name(id=name)):
            function = next(each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) and each.name == name)
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value:
                    yield from values(tree, node.value)
        case ast.Name(id=name):
            found = [*assigned(tree, name), *given(tree, name)]
            assert found, f"where does {name} come from?"
            for each in found:
                if not (isinstance(each, ast.Name) and each.id == name):  # handed on as it is
                    yield from values(tree, each)
        case _:
            raise AssertionError(f"which actions can this be: {ast.unparse(said)}?")


def table_values(tree: ast.Module, table: str) -> Iterator[str]:
    (found,) = assigned(tree, table)
    assert isinstance(found, ast.Dict), table
    for each in found.values:
        yield from values(tree, each)


def assigned(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    """What is put under this name anywhere in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for part, value in zip(target.elts, node.value.elts, strict=True):
                        if isinstance(part, ast.Name) and part.id == name:
                            yield value
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name and node.value:
            yield node.value


def given(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    """What functions of the file that call a parameter so are called with, or take where nothing is given."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            parameters = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
            if name in parameters:
                place = parameters.index(name)
                defaults = dict(zip(reversed(parameters), reversed(function.args.defaults), strict=False))
                if name in defaults:
                    yield defaults[name]
                for call in calls(tree, function.name):
                    yield argument(call, place, name, defaults.get(name))


def test_every_action_has_a_text(texts: Texts) -> None:
    found = dict(actions())
    assert len(found) >= 25
    lacking = {
        f"audit-{action} ({file})"
        for action, file in found.items()
        if f"audit-{action}" not in texts._catalogues["en"].keys
    }
    assert lacking == set()


def test_known_actions_are_found() -> None:
    """Constants, tables, functions and parameters are all understood."""
    found = set(dict(actions()))
    assert {"read-application", "accept-application", "cancel-event", "remind-of-announcement"} <= found
    assert {"tick-came", "untick-came", "give-role", "pause-announcement"} <= found
    assert found >= OF_EVENTS

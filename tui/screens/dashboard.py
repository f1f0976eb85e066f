"""The dashboard: the desk in pictures, and from every bar a way to the claims it counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget
from textual.worker import get_current_worker

from store.desk import Stats
from store.errors import DeskError
from store.model import Filter, Progress, Sort, Status
from tui.keymap import View
from tui.screens.base import Controller, DeskScreen, handles
from tui.screens.desk_acts import DeskActs
from tui.screens.opening import show_claims
from tui.screens.stepping import Paging
from tui.widgets.bars import Bars
from tui.widgets.dashboard_charts import label_chart, origin_chart, outlet_chart, status_chart
from tui.widgets.header import Header, Heading
from tui.widgets.pace_strip import PaceStrip

CHARTS = ("status", "labels", "origins", "outlets")
"""The charts by id, in the order in which Tab goes through them."""


class DashboardMoves(Paging):
    """From bar to bar, from chart to chart, and out."""

    screen: DashboardScreen

    def unavailable(self, action_id: str) -> str | None:
        """Showing claims needs a bar that stands for some."""
        if action_id != "chart.open":
            return None
        bar = self.screen.here.bar
        return "there is nothing to show" if bar is None or not bar.count else None

    def _count(self) -> int:
        return len(self.screen.here.chart.bars)

    def _move(self, steps: int) -> None:
        self.screen.here.move(steps)

    def _page_size(self) -> int:
        return self.screen.here.page_size

    @handles("chart.next", "chart.previous")
    def chart(self, action_id: str) -> None:
        """The next chart, or the one before, going round."""
        step = 1 if action_id == "chart.next" else -1
        self.screen.go_to(CHARTS[(CHARTS.index(self.screen.at) + step) % len(CHARTS)])

    @handles("chart.open")
    def open(self) -> None:
        """The claims that the bar counts, or the pairs."""
        bar = self.screen.here.bar
        match bar.value if bar is not None else None:
            case Filter() as wanted:
                show_claims(self.screen, wanted)
            case View() as view:
                self.screen.desk_app.show(view)

    @handles("view.back")
    def back(self) -> None:
        """Back to the claims."""
        self.screen.desk_app.show(View.REVIEW)


class Charts(Container):
    """Four charts, two and two."""

    def compose(self) -> ComposeResult:
        """One for each id."""
        for name in CHARTS:
            yield Bars(id=name)


class DashboardScreen(DeskScreen):
    """Holds view state only: which chart the keys go to. The numbers are counted in a worker, shown as they come."""

    VIEW = View.DASHBOARD
    CSS_PATH = "dashboard.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (DeskActs, DashboardMoves)

    def __init__(self) -> None:
        super().__init__()
        self.at = CHARTS[0]
        self._complete = False
        self._sought = ""

    def body(self) -> Iterable[Widget]:
        """Head line, charts, pace."""
        yield Header(self._heading(Progress(0, 0)))
        yield Charts(id="charts")
        yield PaceStrip()

    def on_mount(self) -> None:
        """Nothing is counted yet; the charts are there already."""
        self.show(Stats(0, 0, 0, {}, {}, 0), counted=False)
        self.go_to(self.at)
        self.here.seek(self._sought)
        self.reload()

    @property
    def here(self) -> Bars:
        """The chart that the keys go to."""
        return self.query_one(f"#{self.at}", Bars)

    def go_to(self, name: str) -> None:
        """Let the keys go to another chart."""
        self.at = name
        for bars in self.query(Bars):
            bars.take(bars.id == name)
        self.foot.refresh_keys()

    @property
    def place(self) -> object:
        """The chart, and the bar in it."""
        return self.at, self.here.bar.name if self.here.bar is not None else ""

    def come_back(self, place: object) -> None:
        """To the bar whose claims were shown, once it is counted."""
        match place:
            case (str(chart), str(bar)):
                self.at = chart
                self._sought = bar

    def reload(self) -> None:
        """Count anew; what is shown stays until the new numbers are there."""
        self.run_worker(self._count, thread=True, group="count", exclusive=True, exit_on_error=False)

    def _count(self) -> None:
        """In a thread: the numbers, as they come."""
        worker = get_current_worker()
        try:
            with self.desk_app.desks.lent() as desk:
                found = None
                for found in desk.stats_as_they_come():
                    if worker.is_cancelled:
                        return
                    if not self._complete:
                        self.app.call_later(self.show, found, counted=False)
                if found is not None:
                    self.app.call_later(self.show, found, counted=True)
        except DeskError as error:
            self.app.call_later(self.warn, str(error))

    def show(self, stats: Stats, *, counted: bool) -> None:
        """Draw these numbers; ``counted`` if all are there."""
        if not self.is_whole:
            return
        self._complete = self._complete or counted
        charts = {
            "status": status_chart(stats),
            "labels": label_chart(stats),
            "origins": origin_chart(stats, counted=counted),
            "outlets": outlet_chart(stats, counted=counted),
        }
        for name, chart in charts.items():
            self.query_one(f"#{name}", Bars).show(chart)
        total = stats.claims
        done = total - stats.by_status.get(Status.NEW, 0)
        self.query_one(Header).show(self._heading(Progress(total, done)))
        self.query_one(PaceStrip).show(stats, now())
        self.foot.refresh_keys()

    def _heading(self, progress: Progress) -> Heading:
        said = self.desk_app.running or "Dashboard"
        return Heading(self.desk.path, progress, Filter(), Sort.WORTH, 0, screen=said)

    def on_bars_clicked(self, message: Bars.Clicked) -> None:
        """A click goes to a bar, a second one shows its claims."""
        message.stop()
        self.go_to(message.bars.id or CHARTS[0])
        if message.again:
            self.perform("chart.open")


def now() -> datetime:
    """The present moment by the clock on the wall."""
    return datetime.now().astimezone()

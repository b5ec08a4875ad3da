use super::*;

const FRAME: Frame = Frame {
    left: 40.0,
    right: 440.0,
    view: egui::Rect {
        min: pos2(0.0, 0.0),
        max: pos2(480.0, 400.0),
    },
};

/// Ten lines, each 34 high: letters of 18 and a gap of 16.
fn lines(rtl: bool) -> Vec<Line> {
    let line = |n: u8| Line {
        head: 20.0 + 34.0 * f32::from(n),
        foot: 38.0 + 34.0 * f32::from(n),
        rtl,
    };
    (0..10).map(line).collect()
}

fn seen(line: usize, x0: f32, x1: f32) -> End {
    End::Seen { line, x0, x1 }
}

fn one(from: End, to: End, rtl: bool) -> Route {
    routes(&lines(rtl), &[Link { from, to }], &FRAME).remove(0)
}

/// No piece of a way lies on the letters of a line.
#[track_caller]
fn keeps_off_the_text(route: &Route, lines: &[Line]) {
    for pair in route.points.windows(2) {
        let level = (pair[0].y - pair[1].y).abs() < 0.5;
        let on_text = |line: &&Line| pair[0].y > line.head + 0.5 && pair[0].y < line.foot - 0.5;
        let crossed = lines.iter().find(on_text).filter(|_| level);
        assert!(crossed.is_none(), "{route:?} runs over {crossed:?}");
        let inside = pair[0].x > FRAME.left && pair[0].x < FRAME.right;
        let (top, bottom) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
        let through = |line: &&Line| top < line.head - 0.5 && bottom > line.foot + 0.5;
        let through = lines.iter().find(through).filter(|_| !level && inside);
        assert!(through.is_none(), "{route:?} runs through {through:?}");
    }
}

#[test]
fn on_one_line_it_runs_above_and_comes_down_on_its_target() {
    let route = one(seen(2, 60.0, 100.0), seen(2, 200.0, 240.0), false);
    let (tip, way) = route.tip().expect("an arrow");
    assert_eq!(tip, pos2(220.0, lines(false)[2].head));
    assert_eq!(way, vec2(0.0, 1.0));
    assert_eq!(route.points.len(), 4);
    keeps_off_the_text(&route, &lines(false));
}

#[test]
fn between_lines_next_to_each_other_one_gap_is_enough() {
    for (a, b) in [(3, 4), (4, 3)] {
        let route = one(seen(a, 60.0, 100.0), seen(b, 300.0, 340.0), false);
        let (tip, way) = route.tip().expect("an arrow");
        assert_eq!(way.y, if b > a { 1.0 } else { -1.0 }, "{route:?}");
        assert_eq!(tip.x, 320.0);
        assert_eq!(route.points.len(), 4);
        keeps_off_the_text(&route, &lines(false));
    }
}

#[test]
fn over_several_lines_it_goes_by_the_margin_where_lines_begin() {
    for (a, b) in [(1, 8), (8, 1)] {
        for rtl in [false, true] {
            let route = one(seen(a, 60.0, 100.0), seen(b, 300.0, 340.0), rtl);
            let beside = route.points.iter().filter(|at| match rtl {
                true => at.x > FRAME.right,
                false => at.x < FRAME.left,
            });
            assert_eq!(beside.count(), 2, "{route:?}");
            keeps_off_the_text(&route, &lines(rtl));
        }
    }
}

#[test]
fn what_is_out_of_view_is_pointed_to_at_the_edge() {
    let route = one(seen(2, 60.0, 100.0), End::Below, false);
    let (tip, way) = route.tip().expect("an arrow");
    assert_eq!((tip.y, way), (396.0, vec2(0.0, 1.0)));
    let route = one(End::Above, seen(2, 60.0, 100.0), false);
    assert_eq!(route.points.first().map(|at| at.y), Some(4.0));
    assert_eq!(route.tip().expect("an arrow").0.y, lines(false)[2].head);
    assert_eq!(one(End::Above, End::Below, false), Route::default());
}

/// Level pieces that share a stretch of a gap, and upright ones of a margin, as pairs
/// of points.
fn overlaps(routes: &[Route]) -> usize {
    let mut pieces: Vec<(usize, Pos2, Pos2)> = Vec::new();
    for (n, route) in routes.iter().enumerate() {
        pieces.extend(route.points.windows(2).map(|pair| (n, pair[0], pair[1])));
    }
    let mut found = 0;
    for (n, (a, from, to)) in pieces.iter().enumerate() {
        for (b, u, v) in &pieces[n + 1..] {
            let share = |a0: f32, a1: f32, b0: f32, b1: f32| {
                a0.min(a1) + 1.0 < b0.max(b1) && b0.min(b1) + 1.0 < a0.max(a1)
            };
            let level = from.y == to.y && u.y == v.y && from.y == u.y;
            let upright = from.x == to.x && u.x == v.x && from.x == u.x;
            let on_each_other = (level && share(from.x, to.x, u.x, v.x))
                || (upright && share(from.y, to.y, u.y, v.y));
            found += usize::from(a != b && on_each_other);
        }
    }
    found
}

#[test]
fn lines_in_a_gap_and_in_the_margin_lie_beside_each_other() {
    let wide = seen(2, 60.0, 100.0);
    let links = [
        Link {
            from: wide,
            to: seen(2, 300.0, 340.0),
        },
        Link {
            from: seen(2, 120.0, 150.0),
            to: seen(2, 200.0, 230.0),
        },
        Link {
            from: wide,
            to: seen(6, 200.0, 240.0),
        },
        Link {
            from: seen(7, 200.0, 240.0),
            to: seen(3, 60.0, 100.0),
        },
    ];
    let routes = routes(&lines(false), &links, &FRAME);
    assert_eq!(overlaps(&routes), 0, "{routes:#?}");
    // The inner one lies below the outer one.
    assert!(routes[1].points[1].y > routes[0].points[1].y);
}

#[test]
fn twenty_on_a_screen_keep_off_the_text_and_mostly_off_each_other() {
    let mut links = Vec::new();
    for n in 0..20_u8 {
        let x = 50.0 + 17.0 * f32::from(n);
        let (a, b) = (usize::from(n % 9), usize::from(n * 7 % 10));
        links.push(Link {
            from: seen(a, x, x + 30.0),
            to: seen(b, 400.0 - x, 430.0 - x),
        });
    }
    let routes = routes(&lines(false), &links, &FRAME);
    for route in &routes {
        keeps_off_the_text(route, &lines(false));
        assert!(route.tip().is_some());
    }
    assert!(overlaps(&routes) <= 4, "{}", overlaps(&routes));
}

#[test]
fn words_stand_in_the_middle_or_beside_it_on_pieces_that_are_longer() {
    let route = one(seen(2, 60.0, 100.0), seen(2, 300.0, 340.0), false);
    let places = route.places(60.0);
    assert_eq!(places.len(), 3, "{places:?}");
    assert_eq!(places[0].x, 200.0);
    let y = route.points[1].y;
    let fits = |at: &Pos2| at.x - 30.0 > 80.0 && at.x + 30.0 < 320.0 && at.y == y;
    assert!(places.iter().all(fits), "{places:?}");
    assert_eq!(route.places(260.0), []);
}

#[test]
fn corners_are_cut_and_ends_stay() {
    let points = [pos2(0.0, 10.0), pos2(0.0, 0.0), pos2(20.0, 0.0)];
    let round = rounded(&points, 3.0);
    assert_eq!(round.len(), 5);
    assert_eq!((round[0], round[4]), (points[0], points[2]));
    assert!(round.iter().all(|at| *at != points[1]));
}

; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
(define-fun shared_8 () Real (exp (* self_beta largest_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_8))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_6 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_8 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_7 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_8 shared_7)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_7 shared_8))))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
(define-fun shared_8 () Real (exp (* self_beta largest_2)))
(define-fun shared_9 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_6 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_8 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_6 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_9 shared_6)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_6 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_7 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_8 shared_7)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_7 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_7 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_9 shared_7)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_7 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta x0_0)) (< shared_8 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_2)) (< shared_9 shared_8)) (=> (= (* self_beta largest_2) (* self_beta x0_0)) (= shared_8 shared_9))))
; the goal, denied
(assert (not (<= 0.0 (* shared_9 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
(define-fun shared_8 () Real (exp (* self_beta largest_2)))
(define-fun shared_9 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_6 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_8 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_6 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_9 shared_6)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_6 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_7 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_8 shared_7)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_7 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_7 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_9 shared_7)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_7 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta x0_0)) (< shared_8 shared_9)) (=> (< (* self_beta x0_0) (* self_beta largest_2)) (< shared_9 shared_8)) (=> (= (* self_beta largest_2) (* self_beta x0_0)) (= shared_8 shared_9))))
; the goal, denied
(assert (not (=> pool.gt_0_0_0 (< 0.0 (* shared_9 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
(define-fun shared_8 () Real (exp (* self_beta largest_2)))
(define-fun shared_9 () Real (exp (* self_beta y0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta y0_0)) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_6 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_8 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta y0_0)) (< shared_6 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_0)) (< shared_9 shared_6)) (=> (= (* self_beta largest_0) (* self_beta y0_0)) (= shared_6 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_7 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_8 shared_7)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_7 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta y0_0)) (< shared_7 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_1)) (< shared_9 shared_7)) (=> (= (* self_beta largest_1) (* self_beta y0_0)) (= shared_7 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta y0_0)) (< shared_8 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_2)) (< shared_9 shared_8)) (=> (= (* self_beta largest_2) (* self_beta y0_0)) (= shared_8 shared_9))))
; the goal, denied
(assert (not (<= 0.0 (* shared_9 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
(define-fun shared_8 () Real (exp (* self_beta largest_2)))
(define-fun shared_9 () Real (exp (* self_beta y0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta y0_0)) shared_9))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_6 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_8 shared_6)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_6 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta y0_0)) (< shared_6 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_0)) (< shared_9 shared_6)) (=> (= (* self_beta largest_0) (* self_beta y0_0)) (= shared_6 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_7 shared_8)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_8 shared_7)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_7 shared_8))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta y0_0)) (< shared_7 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_1)) (< shared_9 shared_7)) (=> (= (* self_beta largest_1) (* self_beta y0_0)) (= shared_7 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta y0_0)) (< shared_8 shared_9)) (=> (< (* self_beta y0_0) (* self_beta largest_2)) (< shared_9 shared_8)) (=> (= (* self_beta largest_2) (* self_beta y0_0)) (= shared_8 shared_9))))
; the goal, denied
(assert (not (=> pool.gt_0_0_0 (< 0.0 (* shared_9 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_3_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 largest_0))
(define-fun pool.sub_0_0_0 () Real (+ pool.where_3_0_0_0 (- largest_0)))
(define-fun pool.mul_0_0_0 () Real (* pool.sub_0_0_0 self_beta))
(define-fun pool.exp_0_0_0 () Real (exp pool.mul_0_0_0))
(define-fun shared_10 () Real (exp (* self_beta largest_0)))
(define-fun shared_11 () Real (exp (* self_beta largest_1)))
(define-fun shared_12 () Real (exp (* self_beta largest_2)))
(define-fun shared_13 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0_0) pool.exp_0_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_11))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_13))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0_0 (* self_beta largest_0)) (< pool.exp_0_0_0 shared_10)) (=> (< (* self_beta largest_0) pool.mul_0_0_0) (< shared_10 pool.exp_0_0_0)) (=> (= pool.mul_0_0_0 (* self_beta largest_0)) (= pool.exp_0_0_0 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0_0 (* self_beta largest_1)) (< pool.exp_0_0_0 shared_11)) (=> (< (* self_beta largest_1) pool.mul_0_0_0) (< shared_11 pool.exp_0_0_0)) (=> (= pool.mul_0_0_0 (* self_beta largest_1)) (= pool.exp_0_0_0 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0_0 (* self_beta largest_2)) (< pool.exp_0_0_0 shared_12)) (=> (< (* self_beta largest_2) pool.mul_0_0_0) (< shared_12 pool.exp_0_0_0)) (=> (= pool.mul_0_0_0 (* self_beta largest_2)) (= pool.exp_0_0_0 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0_0 (* self_beta x0_0)) (< pool.exp_0_0_0 shared_13)) (=> (< (* self_beta x0_0) pool.mul_0_0_0) (< shared_13 pool.exp_0_0_0)) (=> (= pool.mul_0_0_0 (* self_beta x0_0)) (= pool.exp_0_0_0 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_10 shared_11)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_11 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_10 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_10 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_12 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_10 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_10 shared_13)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_13 shared_10)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_10 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_11 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_12 shared_11)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_11 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_11 shared_13)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_13 shared_11)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_11 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta x0_0)) (< shared_12 shared_13)) (=> (< (* self_beta x0_0) (* self_beta largest_2)) (< shared_13 shared_12)) (=> (= (* self_beta largest_2) (* self_beta x0_0)) (= shared_12 shared_13))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0_0 (* self_beta largest_0)) (* self_beta x0_0)) (= (* pool.exp_0_0_0 shared_10) shared_13)))
; the goal, denied
(assert (not (= (+ (* shared_10 (* pool.exp_0_0_0 weight0)) (* (- 1.0) (* shared_13 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_3_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 largest_1))
(define-fun pool.sub_0_1_0 () Real (+ pool.where_3_0_1_0 (- largest_1)))
(define-fun pool.mul_0_1_0 () Real (* pool.sub_0_1_0 self_beta))
(define-fun pool.exp_0_1_0 () Real (exp pool.mul_0_1_0))
(define-fun shared_10 () Real (exp (* self_beta largest_0)))
(define-fun shared_11 () Real (exp (* self_beta largest_1)))
(define-fun shared_12 () Real (exp (* self_beta largest_2)))
(define-fun shared_13 () Real (exp (* self_beta y0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_1_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_1_0) pool.exp_0_1_0))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_11))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta y0_0)) shared_13))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1_0 (* self_beta largest_0)) (< pool.exp_0_1_0 shared_10)) (=> (< (* self_beta largest_0) pool.mul_0_1_0) (< shared_10 pool.exp_0_1_0)) (=> (= pool.mul_0_1_0 (* self_beta largest_0)) (= pool.exp_0_1_0 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1_0 (* self_beta largest_1)) (< pool.exp_0_1_0 shared_11)) (=> (< (* self_beta largest_1) pool.mul_0_1_0) (< shared_11 pool.exp_0_1_0)) (=> (= pool.mul_0_1_0 (* self_beta largest_1)) (= pool.exp_0_1_0 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1_0 (* self_beta largest_2)) (< pool.exp_0_1_0 shared_12)) (=> (< (* self_beta largest_2) pool.mul_0_1_0) (< shared_12 pool.exp_0_1_0)) (=> (= pool.mul_0_1_0 (* self_beta largest_2)) (= pool.exp_0_1_0 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_1_0 (* self_beta y0_0)) (< pool.exp_0_1_0 shared_13)) (=> (< (* self_beta y0_0) pool.mul_0_1_0) (< shared_13 pool.exp_0_1_0)) (=> (= pool.mul_0_1_0 (* self_beta y0_0)) (= pool.exp_0_1_0 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_10 shared_11)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_11 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_10 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_10 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_12 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_10 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta y0_0)) (< shared_10 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_0)) (< shared_13 shared_10)) (=> (= (* self_beta largest_0) (* self_beta y0_0)) (= shared_10 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_11 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_12 shared_11)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_11 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta y0_0)) (< shared_11 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_1)) (< shared_13 shared_11)) (=> (= (* self_beta largest_1) (* self_beta y0_0)) (= shared_11 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta y0_0)) (< shared_12 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_2)) (< shared_13 shared_12)) (=> (= (* self_beta largest_2) (* self_beta y0_0)) (= shared_12 shared_13))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_1_0 (* self_beta largest_1)) (* self_beta y0_0)) (= (* pool.exp_0_1_0 shared_11) shared_13)))
; the goal, denied
(assert (not (= (+ (* shared_11 (* pool.exp_0_1_0 weight0)) (* (- 1.0) (* shared_13 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun pool.gt_0_0_0 () Bool (< 0.0 weight0))
(define-fun pool.where_2_0_0_0 () Real (ite pool.gt_0_0_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.inputs_1_0_1 () Real (* 2.0 weight0))
(define-fun pool.gt_0_1_0 () Bool (< 0.0 pool.inputs_1_0_1))
(define-fun pool.where_2_0_1_0 () Real (ite pool.gt_0_1_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_2_0_0 () Real (ite pool.gt_0_0_0 y0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_3_0_0 () Real (ite pool.gt_0_0_0 y0_0 largest_2))
(define-fun pool.sub_0_0 () Real (+ pool.where_3_0_0 (- largest_2)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_10 () Real (exp (* self_beta largest_0)))
(define-fun shared_11 () Real (exp (* self_beta largest_1)))
(define-fun shared_12 () Real (exp (* self_beta largest_2)))
(define-fun shared_13 () Real (exp (* self_beta y0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_1_0 largest_1))
; hypothesis: no member exceeds the largest
(assert (<= pool.where_2_0_0 largest_2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_10))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_10))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_11))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta y0_0)) shared_13))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta largest_0)) (< pool.exp_0_0 shared_10)) (=> (< (* self_beta largest_0) pool.mul_0_0) (< shared_10 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta largest_0)) (= pool.exp_0_0 shared_10))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta largest_1)) (< pool.exp_0_0 shared_11)) (=> (< (* self_beta largest_1) pool.mul_0_0) (< shared_11 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta largest_1)) (= pool.exp_0_0 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta largest_2)) (< pool.exp_0_0 shared_12)) (=> (< (* self_beta largest_2) pool.mul_0_0) (< shared_12 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta largest_2)) (= pool.exp_0_0 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta y0_0)) (< pool.exp_0_0 shared_13)) (=> (< (* self_beta y0_0) pool.mul_0_0) (< shared_13 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta y0_0)) (= pool.exp_0_0 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_10 shared_11)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_11 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_10 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_10 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_12 shared_10)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_10 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta y0_0)) (< shared_10 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_0)) (< shared_13 shared_10)) (=> (= (* self_beta largest_0) (* self_beta y0_0)) (= shared_10 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_11 shared_12)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_12 shared_11)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_11 shared_12))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta y0_0)) (< shared_11 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_1)) (< shared_13 shared_11)) (=> (= (* self_beta largest_1) (* self_beta y0_0)) (= shared_11 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) (* self_beta y0_0)) (< shared_12 shared_13)) (=> (< (* self_beta y0_0) (* self_beta largest_2)) (< shared_13 shared_12)) (=> (= (* self_beta largest_2) (* self_beta y0_0)) (= shared_12 shared_13))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta largest_2)) (* self_beta y0_0)) (= (* pool.exp_0_0 shared_12) shared_13)))
; the goal, denied
(assert (not (= (+ (* shared_12 (* pool.exp_0_0 weight0)) (* (- 1.0) (* shared_13 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_4.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_4.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_4.a)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_4.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_4.a sum_g0_4.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_1)))
(define-fun shared_1 () Real (exp (* self_beta largest_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_0 shared_1)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_1 shared_0)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_5.a sum_g0_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_1)))
(define-fun shared_1 () Real (exp (* self_beta largest_2)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_0 shared_1)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_1 shared_0)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_5.a sum_g0_5.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_4.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_4.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_1.a sum_g0_1.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_1)))
(define-fun shared_1 () Real (exp (* self_beta largest_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_0 shared_1)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_1 shared_0)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_2.a sum_g0_2.b)) (* (- 1.0) (+ sum_g0_5.a sum_g0_5.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_1)))
(define-fun shared_1 () Real (exp (* self_beta largest_2)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_5.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.a) (* (- 1.0) sum_g0_5.a)) 0.0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_5.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_2.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_3.b) (* (- 1.0) sum_g0_5.b)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_0 shared_1)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_1 shared_0)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (= (+ (* shared_1 (+ sum_g0_3.a sum_g0_3.b)) (* (- 1.0) (+ sum_g0_5.a sum_g0_5.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g0_5 = the sum over g0 of (* (exp (* self_beta y0_0)) weight0)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_5)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g0_5 = the sum over g0 of (* (exp (* self_beta y0_0)) weight0)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(define-fun pool.sum_1_1_0 () Real (* 2.0 sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_5)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= pool.sum_1_1_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 (* 2.0 weight0)) y0_0 largest_1) (- largest_1)) self_beta)) weight0)
; sum_g0_3 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) y0_0 largest_2) (- largest_2)) self_beta)) weight0)
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g0_5 = the sum over g0 of (* (exp (* self_beta y0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta largest_1)))
(define-fun shared_2 () Real (exp (* self_beta largest_2)))
(define-fun pool.sum_1_1_0 () Real (* 2.0 sum_g0_0))
(define-fun pool.sum_2_1_0 () Real (* (/ 2.0 pool.sum_1_1_0) sum_g0_2))
(define-fun pool.log_1_0 () Real (log pool.sum_2_1_0))
(define-fun shared_6 () Real (exp pool.log_1_0))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_3))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_9 () Real (exp pool.log_0))
(define-fun pool.div_1_1_0 () Real (/ pool.log_1_0 self_beta))
(define-fun pool.add_1_0 () Real (+ largest_1 pool.div_1_1_0))
(define-fun shared_12 () Real (exp (* self_beta pool.add_1_0)))
(define-fun pool.div_1_0 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ largest_2 pool.div_1_0))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_5)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1) (* (- 1.0) sum_g0_4)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_2) (* (- 1.0) sum_g0_5)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_2 sum_g0_3) (* (- 1.0) sum_g0_5)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1_0) (= shared_6 pool.sum_2_1_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_9 pool.sum_2_0)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1_0)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1_0) shared_6))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_1_0)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_0)) (< shared_12 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_1_0)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_1)) (< shared_12 shared_1)) (=> (< (* self_beta largest_1) (* self_beta pool.add_1_0)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_1)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_2)) (< shared_12 shared_2)) (=> (< (* self_beta largest_2) (* self_beta pool.add_1_0)) (< shared_2 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_2)) (= shared_12 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) pool.log_0) (< shared_12 shared_9)) (=> (< pool.log_0 (* self_beta pool.add_1_0)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_1_0) pool.log_0) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) pool.log_1_0) (< shared_12 shared_6)) (=> (< pool.log_1_0 (* self_beta pool.add_1_0)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_1_0) pool.log_1_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_0)) (< shared_15 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_1)) (< shared_15 shared_1)) (=> (< (* self_beta largest_1) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_1)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_2)) (< shared_15 shared_2)) (=> (< (* self_beta largest_2) (* self_beta pool.add_0)) (< shared_2 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_2)) (= shared_15 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_9)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_1_0) (< shared_15 shared_6)) (=> (< pool.log_1_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_1_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_1)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_0 shared_2)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_0) (< shared_0 shared_9)) (=> (< pool.log_0 (* self_beta largest_0)) (< shared_9 shared_0)) (=> (= (* self_beta largest_0) pool.log_0) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_1_0) (< shared_0 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_0)) (< shared_6 shared_0)) (=> (= (* self_beta largest_0) pool.log_1_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_1 shared_2)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_2 shared_1)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) pool.log_0) (< shared_1 shared_9)) (=> (< pool.log_0 (* self_beta largest_1)) (< shared_9 shared_1)) (=> (= (* self_beta largest_1) pool.log_0) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) pool.log_1_0) (< shared_1 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_1)) (< shared_6 shared_1)) (=> (= (* self_beta largest_1) pool.log_1_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) pool.log_0) (< shared_2 shared_9)) (=> (< pool.log_0 (* self_beta largest_2)) (< shared_9 shared_2)) (=> (= (* self_beta largest_2) pool.log_0) (= shared_2 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) pool.log_1_0) (< shared_2 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_2)) (< shared_6 shared_2)) (=> (= (* self_beta largest_2) pool.log_1_0) (= shared_2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_1_0) (< shared_9 shared_6)) (=> (< pool.log_1_0 pool.log_0) (< shared_6 shared_9)) (=> (= pool.log_0 pool.log_1_0) (= shared_9 shared_6))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_1) pool.log_1_0) (* self_beta pool.add_1_0)) (= (* shared_1 shared_6) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_2) pool.log_0) (* self_beta pool.add_0)) (= (* shared_2 shared_9) shared_15)))
; the goal, denied
(assert (not (and (not (= pool.sum_1_1_0 0.0)) (< 0.0 pool.sum_2_1_0) (not (= self_beta 0.0)) (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0) (= pool.add_1_0 pool.add_0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/positions
; LogSumExpPool, N1/positions: positions of a batch are fused independently of each other
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 (* 2.0 weight0)) y0_0 largest_1) (- largest_1)) self_beta)) weight0)
; sum_g0_3 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) y0_0 largest_2) (- largest_2)) self_beta)) weight0)
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g0_5 = the sum over g0 of (* (exp (* self_beta y0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun largest_2 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta largest_1)))
(define-fun shared_2 () Real (exp (* self_beta largest_2)))
(define-fun pool.sum_1_1_0 () Real (* 2.0 sum_g0_0))
(define-fun pool.sum_2_1_0 () Real (* (/ 2.0 pool.sum_1_1_0) sum_g0_2))
(define-fun pool.log_1_0 () Real (log pool.sum_2_1_0))
(define-fun shared_6 () Real (exp pool.log_1_0))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_3))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_9 () Real (exp pool.log_0))
(define-fun pool.div_1_1_0 () Real (/ pool.log_1_0 self_beta))
(define-fun pool.add_1_0 () Real (+ largest_1 pool.div_1_1_0))
(define-fun shared_12 () Real (exp (* self_beta pool.add_1_0)))
(define-fun pool.div_1_0 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ largest_2 pool.div_1_0))
(define-fun shared_15 () Real (exp (* self_beta pool.add_0)))
(define-fun pool.sum_2_0_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_5)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1) (* (- 1.0) sum_g0_4)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_2) (* (- 1.0) sum_g0_5)) 0.0))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_2 sum_g0_3) (* (- 1.0) sum_g0_5)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_1_0) (= shared_6 pool.sum_2_1_0)))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_9 pool.sum_2_0)))
; axiom: exp-positive
(assert (< 0.0 shared_12))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_1_0)) shared_12))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_1_0) shared_6))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta pool.add_0)) (< shared_12 shared_15)) (=> (< (* self_beta pool.add_0) (* self_beta pool.add_1_0)) (< shared_15 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta pool.add_0)) (= shared_12 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_0)) (< shared_12 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_1_0)) (< shared_0 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_0)) (= shared_12 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_1)) (< shared_12 shared_1)) (=> (< (* self_beta largest_1) (* self_beta pool.add_1_0)) (< shared_1 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_1)) (= shared_12 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) (* self_beta largest_2)) (< shared_12 shared_2)) (=> (< (* self_beta largest_2) (* self_beta pool.add_1_0)) (< shared_2 shared_12)) (=> (= (* self_beta pool.add_1_0) (* self_beta largest_2)) (= shared_12 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) pool.log_0) (< shared_12 shared_9)) (=> (< pool.log_0 (* self_beta pool.add_1_0)) (< shared_9 shared_12)) (=> (= (* self_beta pool.add_1_0) pool.log_0) (= shared_12 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_1_0) pool.log_1_0) (< shared_12 shared_6)) (=> (< pool.log_1_0 (* self_beta pool.add_1_0)) (< shared_6 shared_12)) (=> (= (* self_beta pool.add_1_0) pool.log_1_0) (= shared_12 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_0)) (< shared_15 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_0)) (< shared_0 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_0)) (= shared_15 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_1)) (< shared_15 shared_1)) (=> (< (* self_beta largest_1) (* self_beta pool.add_0)) (< shared_1 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_1)) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_2)) (< shared_15 shared_2)) (=> (< (* self_beta largest_2) (* self_beta pool.add_0)) (< shared_2 shared_15)) (=> (= (* self_beta pool.add_0) (* self_beta largest_2)) (= shared_15 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_15 shared_9)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_9 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_1_0) (< shared_15 shared_6)) (=> (< pool.log_1_0 (* self_beta pool.add_0)) (< shared_6 shared_15)) (=> (= (* self_beta pool.add_0) pool.log_1_0) (= shared_15 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_1)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_2)) (< shared_0 shared_2)) (=> (< (* self_beta largest_2) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_0) (< shared_0 shared_9)) (=> (< pool.log_0 (* self_beta largest_0)) (< shared_9 shared_0)) (=> (= (* self_beta largest_0) pool.log_0) (= shared_0 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_1_0) (< shared_0 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_0)) (< shared_6 shared_0)) (=> (= (* self_beta largest_0) pool.log_1_0) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta largest_2)) (< shared_1 shared_2)) (=> (< (* self_beta largest_2) (* self_beta largest_1)) (< shared_2 shared_1)) (=> (= (* self_beta largest_1) (* self_beta largest_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) pool.log_0) (< shared_1 shared_9)) (=> (< pool.log_0 (* self_beta largest_1)) (< shared_9 shared_1)) (=> (= (* self_beta largest_1) pool.log_0) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) pool.log_1_0) (< shared_1 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_1)) (< shared_6 shared_1)) (=> (= (* self_beta largest_1) pool.log_1_0) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) pool.log_0) (< shared_2 shared_9)) (=> (< pool.log_0 (* self_beta largest_2)) (< shared_9 shared_2)) (=> (= (* self_beta largest_2) pool.log_0) (= shared_2 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_2) pool.log_1_0) (< shared_2 shared_6)) (=> (< pool.log_1_0 (* self_beta largest_2)) (< shared_6 shared_2)) (=> (= (* self_beta largest_2) pool.log_1_0) (= shared_2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.log_0 pool.log_1_0) (< shared_9 shared_6)) (=> (< pool.log_1_0 pool.log_0) (< shared_6 shared_9)) (=> (= pool.log_0 pool.log_1_0) (= shared_9 shared_6))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_1) pool.log_1_0) (* self_beta pool.add_1_0)) (= (* shared_1 shared_6) shared_12)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_2) pool.log_0) (* self_beta pool.add_0)) (= (* shared_2 shared_9) shared_15)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0_0) (not (= self_beta 0.0)))))
(check-sat)

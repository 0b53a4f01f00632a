; butterfly prove
; P-mono/log, refuted: order (b) of the log pool: if one worker's probability of y rises, the fused y does not fall
; Worker 1 gives y 16/26 in place of 9/26, and the fused y falls from 9/17 to 12/25.
; at-1: it is met: worker 1's probability of y rises
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun after_0 () Real)
(declare-fun after_1 () Real)
(declare-fun after_2 () Real)
(declare-fun before_0 () Real)
(declare-fun before_1 () Real)
(declare-fun before_2 () Real)
(declare-fun other_0 () Real)
(declare-fun other_1 () Real)
(declare-fun other_2 () Real)
; hypothesis: before_0 is 9/26
(assert (= before_0 (/ 9.0 26.0)))
; hypothesis: before_1 is 1/26
(assert (= before_1 (/ 1.0 26.0)))
; hypothesis: before_2 is 8/13
(assert (= before_2 (/ 8.0 13.0)))
; hypothesis: after_0 is 8/13
(assert (= after_0 (/ 8.0 13.0)))
; hypothesis: after_1 is 9/26
(assert (= after_1 (/ 9.0 26.0)))
; hypothesis: after_2 is 1/26
(assert (= after_2 (/ 1.0 26.0)))
; hypothesis: other_0 is 9/26
(assert (= other_0 (/ 9.0 26.0)))
; hypothesis: other_1 is 8/13
(assert (= other_1 (/ 8.0 13.0)))
; hypothesis: other_2 is 1/26
(assert (= other_2 (/ 1.0 26.0)))
; the goal, denied
(assert (not (<= before_0 after_0)))
(check-sat)
(reset)
; butterfly prove
; P-mono/log, refuted: order (b) of the log pool: if one worker's probability of y rises, the fused y does not fall
; Worker 1 gives y 16/26 in place of 9/26, and the fused y falls from 9/17 to 12/25.
; at-2: it is not so: the fused y does not fall
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun after_0 () Real)
(declare-fun after_1 () Real)
(declare-fun after_2 () Real)
(declare-fun before_0 () Real)
(declare-fun before_1 () Real)
(declare-fun before_2 () Real)
(declare-fun other_0 () Real)
(declare-fun other_1 () Real)
(declare-fun other_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun LogPool1.inputs_0.0_0 () Real (log before_0))
(define-fun shared_1 () Real (exp LogPool1.inputs_0.0_0))
(define-fun LogPool1.inputs_0.1_0 () Real (log other_0))
(define-fun shared_3 () Real (exp LogPool1.inputs_0.1_0))
(define-fun LogPool1.inputs_0.0_1 () Real (log before_1))
(define-fun shared_5 () Real (exp LogPool1.inputs_0.0_1))
(define-fun LogPool1.inputs_0.1_1 () Real (log other_1))
(define-fun shared_7 () Real (exp LogPool1.inputs_0.1_1))
(define-fun LogPool1.inputs_0.0_2 () Real (log before_2))
(define-fun shared_9 () Real (exp LogPool1.inputs_0.0_2))
(define-fun LogPool1.inputs_0.1_2 () Real (log other_2))
(define-fun shared_11 () Real (exp LogPool1.inputs_0.1_2))
(define-fun LogPool2.inputs_0.0_0 () Real (log after_0))
(define-fun shared_13 () Real (exp LogPool2.inputs_0.0_0))
(define-fun LogPool2.inputs_0.0_1 () Real (log after_1))
(define-fun shared_15 () Real (exp LogPool2.inputs_0.0_1))
(define-fun LogPool2.inputs_0.0_2 () Real (log after_2))
(define-fun shared_17 () Real (exp LogPool2.inputs_0.0_2))
(define-fun LogPool2.mul.0_0 () Real (* (/ 1.0 2.0) LogPool2.inputs_0.0_0))
(define-fun LogPool1.mul.1_0 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_0))
(define-fun LogPool2.sum_2.0 () Real (+ LogPool2.mul.0_0 LogPool1.mul.1_0))
(define-fun shared_21 () Real (exp LogPool2.sum_2.0))
(define-fun LogPool2.mul.0_1 () Real (* (/ 1.0 2.0) LogPool2.inputs_0.0_1))
(define-fun LogPool1.mul.1_1 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_1))
(define-fun LogPool2.sum_2.1 () Real (+ LogPool2.mul.0_1 LogPool1.mul.1_1))
(define-fun shared_25 () Real (exp LogPool2.sum_2.1))
(define-fun LogPool2.mul.0_2 () Real (* (/ 1.0 2.0) LogPool2.inputs_0.0_2))
(define-fun LogPool1.mul.1_2 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_2))
(define-fun LogPool2.sum_2.2 () Real (+ LogPool2.mul.0_2 LogPool1.mul.1_2))
(define-fun shared_29 () Real (exp LogPool2.sum_2.2))
(define-fun LogPool1.mul.0_0 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_0))
(define-fun LogPool1.sum_2.0 () Real (+ LogPool1.mul.0_0 LogPool1.mul.1_0))
(define-fun shared_32 () Real (exp LogPool1.sum_2.0))
(define-fun LogPool1.mul.0_1 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_1))
(define-fun LogPool1.sum_2.1 () Real (+ LogPool1.mul.0_1 LogPool1.mul.1_1))
(define-fun shared_35 () Real (exp LogPool1.sum_2.1))
(define-fun LogPool1.mul.0_2 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_2))
(define-fun LogPool1.sum_2.2 () Real (+ LogPool1.mul.0_2 LogPool1.mul.1_2))
(define-fun shared_38 () Real (exp LogPool1.sum_2.2))
(define-fun shared_39 () Real (exp (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)))
(define-fun shared_40 () Real (exp (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)))
(define-fun shared_41 () Real (exp (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)))
(define-fun shared_42 () Real (exp (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)))
(define-fun shared_43 () Real (exp (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)))
(define-fun shared_44 () Real (exp (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)))
(define-fun LogPool1._softmax.0 () Real (/ shared_32 (+ (+ shared_32 shared_35) shared_38)))
(define-fun LogPool2._softmax.0 () Real (/ shared_21 (+ (+ shared_21 shared_25) shared_29)))
; hypothesis: before_0 is 9/26
(assert (= before_0 (/ 9.0 26.0)))
; hypothesis: before_1 is 1/26
(assert (= before_1 (/ 1.0 26.0)))
; hypothesis: before_2 is 8/13
(assert (= before_2 (/ 8.0 13.0)))
; hypothesis: after_0 is 8/13
(assert (= after_0 (/ 8.0 13.0)))
; hypothesis: after_1 is 9/26
(assert (= after_1 (/ 9.0 26.0)))
; hypothesis: after_2 is 1/26
(assert (= after_2 (/ 1.0 26.0)))
; hypothesis: other_0 is 9/26
(assert (= other_0 (/ 9.0 26.0)))
; hypothesis: other_1 is 8/13
(assert (= other_1 (/ 8.0 13.0)))
; hypothesis: other_2 is 1/26
(assert (= other_2 (/ 1.0 26.0)))
; axiom: exp-log
(assert (=> (< 0.0 before_0) (= shared_1 before_0)))
; axiom: exp-log
(assert (=> (< 0.0 other_0) (= shared_3 other_0)))
; axiom: exp-log
(assert (=> (< 0.0 before_1) (= shared_5 before_1)))
; axiom: exp-log
(assert (=> (< 0.0 other_1) (= shared_7 other_1)))
; axiom: exp-log
(assert (=> (< 0.0 before_2) (= shared_9 before_2)))
; axiom: exp-log
(assert (=> (< 0.0 other_2) (= shared_11 other_2)))
; axiom: exp-log
(assert (=> (< 0.0 after_0) (= shared_13 after_0)))
; axiom: exp-log
(assert (=> (< 0.0 after_1) (= shared_15 after_1)))
; axiom: exp-log
(assert (=> (< 0.0 after_2) (= shared_17 after_2)))
; axiom: exp-positive
(assert (< 0.0 shared_21))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.sum_2.0) shared_21))
; axiom: exp-positive
(assert (< 0.0 shared_25))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.sum_2.1) shared_25))
; axiom: exp-positive
(assert (< 0.0 shared_29))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.sum_2.2) shared_29))
; axiom: exp-positive
(assert (< 0.0 shared_32))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.0) shared_32))
; axiom: exp-positive
(assert (< 0.0 shared_35))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.1) shared_35))
; axiom: exp-positive
(assert (< 0.0 shared_38))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.2) shared_38))
; axiom: exp-positive
(assert (< 0.0 shared_39))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) shared_39))
; axiom: exp-positive
(assert (< 0.0 shared_40))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) shared_40))
; axiom: exp-positive
(assert (< 0.0 shared_41))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) shared_41))
; axiom: exp-positive
(assert (< 0.0 shared_42))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) shared_42))
; axiom: exp-positive
(assert (< 0.0 shared_43))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) shared_43))
; axiom: exp-positive
(assert (< 0.0 shared_44))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) shared_44))
; axiom: exp-positive
(assert (< 0.0 shared_13))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.inputs_0.0_0) shared_13))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.inputs_0.0_1) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_17))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool2.inputs_0.0_2) shared_17))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_0) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_1) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_2) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_0) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_1) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_2) shared_11))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool2.sum_2.1) (< shared_21 shared_25)) (=> (< LogPool2.sum_2.1 LogPool2.sum_2.0) (< shared_25 shared_21)) (=> (= LogPool2.sum_2.0 LogPool2.sum_2.1) (= shared_21 shared_25))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool2.sum_2.2) (< shared_21 shared_29)) (=> (< LogPool2.sum_2.2 LogPool2.sum_2.0) (< shared_29 shared_21)) (=> (= LogPool2.sum_2.0 LogPool2.sum_2.2) (= shared_21 shared_29))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.sum_2.0) (< shared_21 shared_32)) (=> (< LogPool1.sum_2.0 LogPool2.sum_2.0) (< shared_32 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.sum_2.0) (= shared_21 shared_32))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.sum_2.1) (< shared_21 shared_35)) (=> (< LogPool1.sum_2.1 LogPool2.sum_2.0) (< shared_35 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.sum_2.1) (= shared_21 shared_35))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.sum_2.2) (< shared_21 shared_38)) (=> (< LogPool1.sum_2.2 LogPool2.sum_2.0) (< shared_38 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.sum_2.2) (= shared_21 shared_38))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_21 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.0) (< shared_39 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_21 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_21 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.0) (< shared_40 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_21 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_21 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.0) (< shared_41 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_21 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_21 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.0) (< shared_42 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_21 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_21 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.0) (< shared_43 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_21 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_21 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.0) (< shared_44 shared_21)) (=> (= LogPool2.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_21 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool2.inputs_0.0_0) (< shared_21 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool2.sum_2.0) (< shared_13 shared_21)) (=> (= LogPool2.sum_2.0 LogPool2.inputs_0.0_0) (= shared_21 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool2.inputs_0.0_1) (< shared_21 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool2.sum_2.0) (< shared_15 shared_21)) (=> (= LogPool2.sum_2.0 LogPool2.inputs_0.0_1) (= shared_21 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool2.inputs_0.0_2) (< shared_21 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool2.sum_2.0) (< shared_17 shared_21)) (=> (= LogPool2.sum_2.0 LogPool2.inputs_0.0_2) (= shared_21 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.0_0) (< shared_21 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.sum_2.0) (< shared_1 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.0_0) (= shared_21 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.0_1) (< shared_21 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.sum_2.0) (< shared_5 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.0_1) (= shared_21 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.0_2) (< shared_21 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.sum_2.0) (< shared_9 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.0_2) (= shared_21 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.1_0) (< shared_21 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.sum_2.0) (< shared_3 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.1_0) (= shared_21 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.1_1) (< shared_21 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.sum_2.0) (< shared_7 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.1_1) (= shared_21 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.0 LogPool1.inputs_0.1_2) (< shared_21 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.sum_2.0) (< shared_11 shared_21)) (=> (= LogPool2.sum_2.0 LogPool1.inputs_0.1_2) (= shared_21 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool2.sum_2.2) (< shared_25 shared_29)) (=> (< LogPool2.sum_2.2 LogPool2.sum_2.1) (< shared_29 shared_25)) (=> (= LogPool2.sum_2.1 LogPool2.sum_2.2) (= shared_25 shared_29))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.sum_2.0) (< shared_25 shared_32)) (=> (< LogPool1.sum_2.0 LogPool2.sum_2.1) (< shared_32 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.sum_2.0) (= shared_25 shared_32))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.sum_2.1) (< shared_25 shared_35)) (=> (< LogPool1.sum_2.1 LogPool2.sum_2.1) (< shared_35 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.sum_2.1) (= shared_25 shared_35))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.sum_2.2) (< shared_25 shared_38)) (=> (< LogPool1.sum_2.2 LogPool2.sum_2.1) (< shared_38 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.sum_2.2) (= shared_25 shared_38))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_25 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.1) (< shared_39 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_25 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_25 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.1) (< shared_40 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_25 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_25 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.1) (< shared_41 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_25 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_25 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.1) (< shared_42 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_25 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_25 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.1) (< shared_43 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_25 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_25 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.1) (< shared_44 shared_25)) (=> (= LogPool2.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_25 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool2.inputs_0.0_0) (< shared_25 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool2.sum_2.1) (< shared_13 shared_25)) (=> (= LogPool2.sum_2.1 LogPool2.inputs_0.0_0) (= shared_25 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool2.inputs_0.0_1) (< shared_25 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool2.sum_2.1) (< shared_15 shared_25)) (=> (= LogPool2.sum_2.1 LogPool2.inputs_0.0_1) (= shared_25 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool2.inputs_0.0_2) (< shared_25 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool2.sum_2.1) (< shared_17 shared_25)) (=> (= LogPool2.sum_2.1 LogPool2.inputs_0.0_2) (= shared_25 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.0_0) (< shared_25 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.sum_2.1) (< shared_1 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.0_0) (= shared_25 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.0_1) (< shared_25 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.sum_2.1) (< shared_5 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.0_1) (= shared_25 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.0_2) (< shared_25 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.sum_2.1) (< shared_9 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.0_2) (= shared_25 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.1_0) (< shared_25 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.sum_2.1) (< shared_3 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.1_0) (= shared_25 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.1_1) (< shared_25 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.sum_2.1) (< shared_7 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.1_1) (= shared_25 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.1 LogPool1.inputs_0.1_2) (< shared_25 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.sum_2.1) (< shared_11 shared_25)) (=> (= LogPool2.sum_2.1 LogPool1.inputs_0.1_2) (= shared_25 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.sum_2.0) (< shared_29 shared_32)) (=> (< LogPool1.sum_2.0 LogPool2.sum_2.2) (< shared_32 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.sum_2.0) (= shared_29 shared_32))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.sum_2.1) (< shared_29 shared_35)) (=> (< LogPool1.sum_2.1 LogPool2.sum_2.2) (< shared_35 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.sum_2.1) (= shared_29 shared_35))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.sum_2.2) (< shared_29 shared_38)) (=> (< LogPool1.sum_2.2 LogPool2.sum_2.2) (< shared_38 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.sum_2.2) (= shared_29 shared_38))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_29 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.2) (< shared_39 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_29 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_29 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.2) (< shared_40 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_29 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_29 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.2) (< shared_41 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_29 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_29 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.sum_2.2) (< shared_42 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_29 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_29 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.sum_2.2) (< shared_43 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_29 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_29 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.sum_2.2) (< shared_44 shared_29)) (=> (= LogPool2.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_29 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool2.inputs_0.0_0) (< shared_29 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool2.sum_2.2) (< shared_13 shared_29)) (=> (= LogPool2.sum_2.2 LogPool2.inputs_0.0_0) (= shared_29 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool2.inputs_0.0_1) (< shared_29 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool2.sum_2.2) (< shared_15 shared_29)) (=> (= LogPool2.sum_2.2 LogPool2.inputs_0.0_1) (= shared_29 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool2.inputs_0.0_2) (< shared_29 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool2.sum_2.2) (< shared_17 shared_29)) (=> (= LogPool2.sum_2.2 LogPool2.inputs_0.0_2) (= shared_29 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.0_0) (< shared_29 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.sum_2.2) (< shared_1 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.0_0) (= shared_29 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.0_1) (< shared_29 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.sum_2.2) (< shared_5 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.0_1) (= shared_29 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.0_2) (< shared_29 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.sum_2.2) (< shared_9 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.0_2) (= shared_29 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.1_0) (< shared_29 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.sum_2.2) (< shared_3 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.1_0) (= shared_29 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.1_1) (< shared_29 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.sum_2.2) (< shared_7 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.1_1) (= shared_29 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.sum_2.2 LogPool1.inputs_0.1_2) (< shared_29 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.sum_2.2) (< shared_11 shared_29)) (=> (= LogPool2.sum_2.2 LogPool1.inputs_0.1_2) (= shared_29 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.sum_2.1) (< shared_32 shared_35)) (=> (< LogPool1.sum_2.1 LogPool1.sum_2.0) (< shared_35 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.sum_2.1) (= shared_32 shared_35))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.sum_2.2) (< shared_32 shared_38)) (=> (< LogPool1.sum_2.2 LogPool1.sum_2.0) (< shared_38 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.sum_2.2) (= shared_32 shared_38))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_32 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.0) (< shared_39 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_32 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_32 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.0) (< shared_40 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_32 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_32 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.0) (< shared_41 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_32 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_32 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.0) (< shared_42 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_32 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_32 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.0) (< shared_43 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_32 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_32 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.0) (< shared_44 shared_32)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_32 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool2.inputs_0.0_0) (< shared_32 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool1.sum_2.0) (< shared_13 shared_32)) (=> (= LogPool1.sum_2.0 LogPool2.inputs_0.0_0) (= shared_32 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool2.inputs_0.0_1) (< shared_32 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool1.sum_2.0) (< shared_15 shared_32)) (=> (= LogPool1.sum_2.0 LogPool2.inputs_0.0_1) (= shared_32 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool2.inputs_0.0_2) (< shared_32 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool1.sum_2.0) (< shared_17 shared_32)) (=> (= LogPool1.sum_2.0 LogPool2.inputs_0.0_2) (= shared_32 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_0) (< shared_32 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.0) (< shared_1 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_0) (= shared_32 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_1) (< shared_32 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.0) (< shared_5 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_1) (= shared_32 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_2) (< shared_32 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.0) (< shared_9 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_2) (= shared_32 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_0) (< shared_32 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.0) (< shared_3 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_0) (= shared_32 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_1) (< shared_32 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.0) (< shared_7 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_1) (= shared_32 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_2) (< shared_32 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.0) (< shared_11 shared_32)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_2) (= shared_32 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.sum_2.2) (< shared_35 shared_38)) (=> (< LogPool1.sum_2.2 LogPool1.sum_2.1) (< shared_38 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.sum_2.2) (= shared_35 shared_38))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_35 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.1) (< shared_39 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_35 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_35 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.1) (< shared_40 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_35 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_35 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.1) (< shared_41 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_35 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_35 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.1) (< shared_42 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_35 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_35 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.1) (< shared_43 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_35 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_35 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.1) (< shared_44 shared_35)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_35 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool2.inputs_0.0_0) (< shared_35 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool1.sum_2.1) (< shared_13 shared_35)) (=> (= LogPool1.sum_2.1 LogPool2.inputs_0.0_0) (= shared_35 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool2.inputs_0.0_1) (< shared_35 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool1.sum_2.1) (< shared_15 shared_35)) (=> (= LogPool1.sum_2.1 LogPool2.inputs_0.0_1) (= shared_35 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool2.inputs_0.0_2) (< shared_35 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool1.sum_2.1) (< shared_17 shared_35)) (=> (= LogPool1.sum_2.1 LogPool2.inputs_0.0_2) (= shared_35 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_0) (< shared_35 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.1) (< shared_1 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_0) (= shared_35 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_1) (< shared_35 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.1) (< shared_5 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_1) (= shared_35 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_2) (< shared_35 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.1) (< shared_9 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_2) (= shared_35 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_0) (< shared_35 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.1) (< shared_3 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_0) (= shared_35 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_1) (< shared_35 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.1) (< shared_7 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_1) (= shared_35 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_2) (< shared_35 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.1) (< shared_11 shared_35)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_2) (= shared_35 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_38 shared_39)) (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.2) (< shared_39 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_38 shared_39))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_38 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.2) (< shared_40 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_38 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_38 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.2) (< shared_41 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_38 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_38 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.2) (< shared_42 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_38 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_38 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.2) (< shared_43 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_38 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_38 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.2) (< shared_44 shared_38)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_38 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool2.inputs_0.0_0) (< shared_38 shared_13)) (=> (< LogPool2.inputs_0.0_0 LogPool1.sum_2.2) (< shared_13 shared_38)) (=> (= LogPool1.sum_2.2 LogPool2.inputs_0.0_0) (= shared_38 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool2.inputs_0.0_1) (< shared_38 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool1.sum_2.2) (< shared_15 shared_38)) (=> (= LogPool1.sum_2.2 LogPool2.inputs_0.0_1) (= shared_38 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool2.inputs_0.0_2) (< shared_38 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool1.sum_2.2) (< shared_17 shared_38)) (=> (= LogPool1.sum_2.2 LogPool2.inputs_0.0_2) (= shared_38 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_0) (< shared_38 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.2) (< shared_1 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_0) (= shared_38 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_1) (< shared_38 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.2) (< shared_5 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_1) (= shared_38 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_2) (< shared_38 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.2) (< shared_9 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_2) (= shared_38 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_0) (< shared_38 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.2) (< shared_3 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_0) (= shared_38 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_1) (< shared_38 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.2) (< shared_7 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_1) (= shared_38 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_2) (< shared_38 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.2) (< shared_11 shared_38)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_2) (= shared_38 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_39 shared_40)) (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_40 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_39 shared_40))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_39 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_41 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_39 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_39 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_42 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_39 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_39 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_43 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_39 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_39 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_44 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_39 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_0) (< shared_39 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_13 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_0) (= shared_39 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_1) (< shared_39 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_15 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_1) (= shared_39 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_2) (< shared_39 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_17 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_2) (= shared_39 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (< shared_39 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_1 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (= shared_39 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (< shared_39 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_5 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (= shared_39 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (< shared_39 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_9 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (= shared_39 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (< shared_39 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_3 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (= shared_39 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (< shared_39 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_7 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (= shared_39 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (< shared_39 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_11 shared_39)) (=> (= (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (= shared_39 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_40 shared_41)) (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_41 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_40 shared_41))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_40 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_42 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_40 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_40 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_43 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_40 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_40 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_44 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_40 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_0) (< shared_40 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_13 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_0) (= shared_40 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_1) (< shared_40 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_15 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_1) (= shared_40 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_2) (< shared_40 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_17 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_2) (= shared_40 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (< shared_40 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_1 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (= shared_40 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (< shared_40 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_5 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (= shared_40 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (< shared_40 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_9 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (= shared_40 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (< shared_40 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_3 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (= shared_40 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (< shared_40 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_7 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (= shared_40 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (< shared_40 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_11 shared_40)) (=> (= (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (= shared_40 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_41 shared_42)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_42 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_41 shared_42))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_41 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_43 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_41 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_41 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_44 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_41 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_0) (< shared_41 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_13 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_0) (= shared_41 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_1) (< shared_41 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_15 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_1) (= shared_41 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_2) (< shared_41 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_17 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_2) (= shared_41 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (< shared_41 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_1 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (= shared_41 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (< shared_41 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_5 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (= shared_41 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (< shared_41 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_9 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (= shared_41 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (< shared_41 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_3 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (= shared_41 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (< shared_41 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_7 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (= shared_41 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (< shared_41 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_11 shared_41)) (=> (= (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (= shared_41 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_42 shared_43)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_43 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_42 shared_43))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_42 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_44 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_42 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_0) (< shared_42 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_13 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_0) (= shared_42 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_1) (< shared_42 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_15 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_1) (= shared_42 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_2) (< shared_42 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_17 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool2.inputs_0.0_2) (= shared_42 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (< shared_42 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_1 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (= shared_42 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (< shared_42 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_5 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (= shared_42 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (< shared_42 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_9 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (= shared_42 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (< shared_42 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_3 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (= shared_42 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (< shared_42 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_7 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (= shared_42 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (< shared_42 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_11 shared_42)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (= shared_42 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_43 shared_44)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_44 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_43 shared_44))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_0) (< shared_43 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_13 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_0) (= shared_43 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_1) (< shared_43 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_15 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_1) (= shared_43 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_2) (< shared_43 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_17 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool2.inputs_0.0_2) (= shared_43 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (< shared_43 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_1 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (= shared_43 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (< shared_43 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_5 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (= shared_43 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (< shared_43 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_9 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (= shared_43 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (< shared_43 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_3 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (= shared_43 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (< shared_43 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_7 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (= shared_43 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (< shared_43 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_11 shared_43)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (= shared_43 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_0) (< shared_44 shared_13)) (=> (< LogPool2.inputs_0.0_0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_13 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_0) (= shared_44 shared_13))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_1) (< shared_44 shared_15)) (=> (< LogPool2.inputs_0.0_1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_15 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_1) (= shared_44 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_2) (< shared_44 shared_17)) (=> (< LogPool2.inputs_0.0_2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_17 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool2.inputs_0.0_2) (= shared_44 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (< shared_44 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_1 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (= shared_44 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (< shared_44 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_5 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (= shared_44 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (< shared_44 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_9 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (= shared_44 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (< shared_44 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_3 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (= shared_44 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (< shared_44 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_7 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (= shared_44 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (< shared_44 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_11 shared_44)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (= shared_44 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool2.inputs_0.0_1) (< shared_13 shared_15)) (=> (< LogPool2.inputs_0.0_1 LogPool2.inputs_0.0_0) (< shared_15 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool2.inputs_0.0_1) (= shared_13 shared_15))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool2.inputs_0.0_2) (< shared_13 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool2.inputs_0.0_0) (< shared_17 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool2.inputs_0.0_2) (= shared_13 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_0) (< shared_13 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.inputs_0.0_0) (< shared_1 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_0) (= shared_13 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_1) (< shared_13 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.inputs_0.0_0) (< shared_5 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_1) (= shared_13 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_2) (< shared_13 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.inputs_0.0_0) (< shared_9 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.0_2) (= shared_13 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (< shared_13 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.inputs_0.0_0) (< shared_3 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0) (= shared_13 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_1) (< shared_13 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.inputs_0.0_0) (< shared_7 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_1) (= shared_13 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_2) (< shared_13 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.inputs_0.0_0) (< shared_11 shared_13)) (=> (= LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_2) (= shared_13 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool2.inputs_0.0_2) (< shared_15 shared_17)) (=> (< LogPool2.inputs_0.0_2 LogPool2.inputs_0.0_1) (< shared_17 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool2.inputs_0.0_2) (= shared_15 shared_17))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_0) (< shared_15 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.inputs_0.0_1) (< shared_1 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_0) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_1) (< shared_15 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.inputs_0.0_1) (< shared_5 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_1) (= shared_15 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_2) (< shared_15 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.inputs_0.0_1) (< shared_9 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.0_2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_0) (< shared_15 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.inputs_0.0_1) (< shared_3 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_0) (= shared_15 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (< shared_15 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.inputs_0.0_1) (< shared_7 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1) (= shared_15 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_2) (< shared_15 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.inputs_0.0_1) (< shared_11 shared_15)) (=> (= LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_2) (= shared_15 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_0) (< shared_17 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool2.inputs_0.0_2) (< shared_1 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_0) (= shared_17 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_1) (< shared_17 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool2.inputs_0.0_2) (< shared_5 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_1) (= shared_17 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_2) (< shared_17 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool2.inputs_0.0_2) (< shared_9 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.0_2) (= shared_17 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_0) (< shared_17 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool2.inputs_0.0_2) (< shared_3 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_0) (= shared_17 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_1) (< shared_17 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool2.inputs_0.0_2) (< shared_7 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_1) (= shared_17 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (< shared_17 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool2.inputs_0.0_2) (< shared_11 shared_17)) (=> (= LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2) (= shared_17 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_1) (< shared_1 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_0) (< shared_5 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_1) (= shared_1 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_2) (< shared_1 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.0_0) (< shared_9 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (< shared_1 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_0) (< shared_3 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_1) (< shared_1 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_0) (< shared_7 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_1) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_2) (< shared_1 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_0) (< shared_11 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_2) (= shared_1 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_2) (< shared_5 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.0_1) (< shared_9 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_2) (= shared_5 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_0) (< shared_5 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_1) (< shared_3 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_0) (= shared_5 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (< shared_5 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_1) (< shared_7 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (= shared_5 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_2) (< shared_5 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_1) (< shared_11 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_2) (= shared_5 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_0) (< shared_9 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_2) (< shared_3 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_0) (= shared_9 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_1) (< shared_9 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_2) (< shared_7 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_1) (= shared_9 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (< shared_9 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_2) (< shared_11 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (= shared_9 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_1) (< shared_3 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_0) (< shared_7 shared_3)) (=> (= LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_1) (= shared_3 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_2) (< shared_3 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.1_0) (< shared_11 shared_3)) (=> (= LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_2) (= shared_3 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_2) (< shared_7 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.1_1) (< shared_11 shared_7)) (=> (= LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_2) (= shared_7 shared_11))))
; axiom: exp-sum
(assert (=> (= (+ LogPool2.sum_2.0 LogPool2.sum_2.0) (+ LogPool2.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= (* shared_21 shared_21) shared_39)))
; axiom: exp-sum
(assert (=> (= (+ LogPool2.sum_2.1 LogPool2.sum_2.1) (+ LogPool2.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= (* shared_25 shared_25) shared_40)))
; axiom: exp-sum
(assert (=> (= (+ LogPool2.sum_2.2 LogPool2.sum_2.2) (+ LogPool2.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= (* shared_29 shared_29) shared_41)))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.0 LogPool1.sum_2.0) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= (* shared_32 shared_32) shared_42)))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.1 LogPool1.sum_2.1) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= (* shared_35 shared_35) shared_43)))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.2 LogPool1.sum_2.2) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= (* shared_38 shared_38) shared_44)))
; axiom: exp-sum
(assert (= (* shared_13 shared_3) shared_39))
; axiom: exp-sum
(assert (= (* shared_15 shared_7) shared_40))
; axiom: exp-sum
(assert (= (* shared_17 shared_11) shared_41))
; axiom: exp-sum
(assert (= (* shared_1 shared_3) shared_42))
; axiom: exp-sum
(assert (= (* shared_5 shared_7) shared_43))
; axiom: exp-sum
(assert (= (* shared_9 shared_11) shared_44))
; the goal, denied
(assert (<= LogPool1._softmax.0 LogPool2._softmax.0))
(check-sat)

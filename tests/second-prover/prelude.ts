/** Kleene's three values, for the rules as data. */
export const LOGIC = `; Kleene's three values.
(declare-datatypes ((truth 0)) (((holds) (fails) (open))))
(define-fun said ((known Bool) (it Bool)) truth (ite known (ite it holds fails) open))
(define-fun opposite ((a truth)) truth (ite (= a holds) fails (ite (= a fails) holds open)))
(define-fun both ((a truth) (b truth)) truth
  (ite (or (= a fails) (= b fails)) fails (ite (and (= a holds) (= b holds)) holds open)))
(define-fun either ((a truth) (b truth)) truth
  (ite (or (= a holds) (= b holds)) holds (ite (and (= a fails) (= b fails)) fails open)))
; Two instruments for one pain: one of them counts, two have to say the same.
(define-fun agreeing ((a truth) (b truth)) truth
  (ite (= a open) b (ite (= b open) a (ite (= a b) a open))))`;

/** What a criterion of the data comes to, at a time, and what settles it. */
export const FOUND = `(define-fun found
  ((applies truth) (test truth) (failing finding) (otherwise finding)) finding
  (ite (= applies fails) not-applicable
  (ite (= test holds) met
  (ite (and (= applies holds) (= test fails)) failing otherwise))))
; The first failure that holds; nothing is known as long as it is not known of an earlier one.
(define-fun in-turn
  ((when truth) (failing finding) (unknown finding) (otherwise finding)) finding
  (ite (= when holds) failing (ite (= when open) unknown otherwise)))

; What is known now, and what later. A fact has one value: while it is not known, no term reads it.
(declare-datatypes ((time 0)) (((now) (later))))`;

/** Whether a criterion that was settled no longer is, or otherwise, when more is known. */
export const COMES_LOOSE = `; Met and not applicable are one result; unmet keeps its effect and who acts.
(define-fun comes-loose ((before finding) (after finding)) Bool
  (and more-is-known (not
    (and (=> (in-order before) (in-order after)) (=> (unmet before) (= after before))))))`;

/**
 * The category from L, U and R, each as "at least this rank". R needs what still matters to a criterion;
 * here it is anything between L and U, so that what is proved holds for the R of the rules, too.
 */
export const CATEGORY = `(declare-const R-discuss Bool)
(declare-const R-prepare Bool)
(declare-const R-defer Bool)
(declare-const R-exclude Bool)
(define-fun R-from ((rank effect)) Bool
  (ite (= rank discuss) R-discuss (ite (= rank prepare) R-prepare
  (ite (= rank defer) R-defer R-exclude))))
(define-fun between ((rank effect)) Bool
  (and (=> (L-from now rank) (R-from rank)) (=> (R-from rank) (U-from now rank))))
(define-fun R-is-between () Bool
  (and (between discuss) (between prepare) (between defer) (between exclude)
    (=> R-exclude R-defer) (=> R-defer R-prepare) (=> R-prepare R-discuss)))
(define-fun R-over-L ((rank effect)) Bool (and (R-from rank) (not (L-from now rank))))
(define-fun U-over-L ((rank effect)) Bool (and (U-from now rank) (not (L-from now rank))))
(declare-datatypes ((category 0))
  (((refer) (discuss-first) (specialist-first) (not-now) (not-indicated) (incomplete))))
(define-fun category () category
  (ite (L-from now exclude) not-indicated
  (ite (L-from now defer) not-now
  (ite (or (R-over-L discuss) (R-over-L prepare) (R-over-L defer) (R-over-L exclude)) incomplete
  (ite (or (U-over-L discuss) (U-over-L prepare) (U-over-L defer) (U-over-L exclude))
    (ite (U-from now prepare) specialist-first discuss-first)
  (ite (L-from now prepare) specialist-first
  (ite (L-from now discuss) discuss-first refer)))))))
(define-fun can-be ((c category)) Bool (and R-is-between (= category c)))`;
